package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BoardroomView.Doing;
import poise.desktop.stage.view.BoardroomView.Person;

class RoomTest {

    private static final Phrases WORDS = new Phrases(Locale.ENGLISH);
    private static final List<Expression> EXPRESSIONS = List.of(Expression.values());
    private static final List<Face> FACES = List.of(Face.values());
    private static final List<Doing> DOINGS =
            List.of(Doing.LISTENS, Doing.SPEAKS, Doing.LISTENS, Doing.LEFT, Doing.WRITES, Doing.LISTENS);

    static IntStream sizes() {
        return IntStream.rangeClosed(1, 15);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everybody_has_a_place_at_the_table(int people) {
        for (int[] size : new int[][] {{1280, 720}, {1024, 768}}) {
            GameWindow window = GameWindow.open().show(scene(people), size[0], size[1]);
            window.picture("room-" + people + "-" + size[0] + "x" + size[1]);
            assertEquals(List.of(), window.ask(Bounds::problems));
        }
    }

    @Test
    void the_room_is_colder_the_less_it_trusts() {
        float before = -1;
        for (int trust : new int[] {150, 420, 560, 880}) {
            GameWindow window = GameWindow.open().show(scene(3, i -> trust), 1280, 720);
            window.picture("room-light-" + trust);
            float warmth = warmth("room-light-" + trust);
            assertTrue(warmth > before, "at " + trust + " the room is no warmer: " + warmth);
            before = warmth;
        }
    }

    /** How much more red than blue there is at the left of the people, from the ceiling down to the cards. */
    private static float warmth(String name) {
        try {
            BufferedImage picture = ImageIO.read(new File("target/screenshots/" + name + ".png"));
            float red = 0;
            float blue = 0;
            for (int y = 370; y < 480; y++) {
                red += (picture.getRGB(24, y) >> 16) & 255;
                blue += picture.getRGB(24, y) & 255;
            }
            return red / blue;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static BoardroomScene scene(int people) {
        return scene(people, i -> 900 - people * 55 + i * 13);
    }

    private static BoardroomScene scene(int people, IntUnaryOperator trust) {
        List<Person> room = IntStream.range(0, people)
                .mapToObj(i -> person(i, people, trust.applyAsInt(i)))
                .toList();
        return new BoardroomScene(Meetings.withPeople(room), Wishes.ignored(BoardroomWishes.class));
    }

    private static Person person(int number, int people, int trust) {
        Expression expression = EXPRESSIONS.get((number + people) % EXPRESSIONS.size());
        Doing doing = DOINGS.get(Math.min(number, DOINGS.size() - 1));
        return new Person(
                "person-" + number,
                FACES.get(number + 3),
                expression,
                number % 2 == 0 ? "Augustin Mbeki-Laurent" : "Dagny Hallgrímsdóttir",
                number % 3 == 0 ? "Chief Information Security Officer" : "VP Operations",
                trust,
                doing == Doing.LEFT
                        ? "Left"
                        : WORDS.of("mood." + expression.name().toLowerCase(Locale.ROOT)),
                trust >= 600 ? Tone.GOOD : trust >= 350 ? Tone.WATCH : Tone.BAD,
                doing);
    }
}
