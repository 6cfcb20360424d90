package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.BoardroomView.Doing;
import poise.desktop.stage.view.BoardroomView.Person;

class RoomTest {

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

    private static BoardroomScene scene(int people) {
        BoardroomView now = Meetings.meeting(Meetings.crash(), Ask.NOTHING);
        List<Person> room =
                IntStream.range(0, people).mapToObj(i -> person(i, people)).toList();
        var view = new BoardroomView(
                now.head(), now.page(), room, now.talk(), now.voice(), now.tools(), now.room(), now.ask());
        return new BoardroomScene(view, Wishes.ignored(BoardroomWishes.class));
    }

    /** The more people there are, the less they trust. */
    private static Person person(int number, int people) {
        Expression expression = Expression.values()[(number + people) % Expression.values().length];
        int trust = 900 - people * 55 + number * 13;
        Doing doing =
                number == 1 ? Doing.SPEAKS : number == 3 ? Doing.LEFT : number == 4 ? Doing.WRITES : Doing.LISTENS;
        return new Person(
                "person-" + number,
                Face.values()[number + 3],
                expression,
                number % 2 == 0 ? "Augustin Mbeki-Laurent" : "Dagny Hallgrímsdóttir",
                number % 3 == 0 ? "Chief Information Security Officer" : "VP Operations",
                trust,
                doing == Doing.LEFT
                        ? "Left"
                        : expression.name().charAt(0)
                                + expression.name().substring(1).toLowerCase(java.util.Locale.ROOT),
                trust >= 600 ? Tone.GOOD : trust >= 350 ? Tone.WATCH : Tone.BAD,
                doing);
    }
}
