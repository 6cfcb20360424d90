package poise.desktop.stage.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.GameWindow;
import poise.desktop.look.Appearance;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Look;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.BoardroomView.Doing;
import poise.desktop.stage.view.BoardroomView.Person;

class SitterTest {

    private static final int A_MINUTE = 60_000;

    private static Person person(Expression expression, Doing doing) {
        return new Person("cio", Face.STUBBLE, expression, "Ada", "Chief", 500, "Mood", Tone.WATCH, doing);
    }

    /** Does something with somebody who can be drawn, on the thread that draws. */
    private static void with(boolean still, Consumer<Sitter> deed) {
        GameWindow.open().tell(stage -> {
            Look look = new Look(1, Appearance.USUAL);
            try {
                deed.accept(new Sitter(look, new Light(still), new Habits(5, 0, 3), still));
            } finally {
                look.dispose();
            }
        });
    }

    @Test
    void somebody_stays_for_as_long_as_they_say_and_is_drawn_a_few_times_a_second_at_most() {
        with(false, sitter -> {
            sitter.become(person(Expression.NEUTRAL, Doing.LISTENS), true, true);
            int pictures = 0;
            for (long now = 0; now < A_MINUTE; pictures++) {
                long still = sitter.stillFor();
                assertTrue(still > 0 && still <= 4_000, "still for " + still);
                int seen = sitter.frame(now);
                for (long later = now; later < now + still - 20; later += 5) assertEquals(seen, sitter.frame(later));
                sitter.pass((double) still);
                now += still;
            }
            assertTrue(pictures < 4 * A_MINUTE / 1000, pictures + " pictures in a minute");
        });
    }

    @Test
    void who_leaves_walks_out_and_the_chair_stays_still() {
        with(false, sitter -> {
            sitter.become(person(Expression.ANNOYED, Doing.LISTENS), true, true);
            sitter.become(person(Expression.DISTRACTED, Doing.LEFT), true, false);
            Set<Integer> frames = new HashSet<>();
            for (int now = 0; now < 2_000; now += 10) {
                frames.add(sitter.frame(now));
                sitter.pass(10);
            }
            assertTrue(frames.size() > 10, "gone in " + frames.size() + " frames");
            assertEquals(Long.MAX_VALUE, sitter.stillFor());
        });
    }

    @Test
    void who_writes_moves_the_pen_and_who_becomes_attentive_leans_in() {
        with(false, sitter -> {
            sitter.become(person(Expression.NEUTRAL, Doing.LISTENS), true, true);
            int before = sitter.frame(1);
            sitter.become(person(Expression.NEUTRAL, Doing.WRITES), true, false);
            int writing = sitter.frame(1);
            assertNotEquals(before, writing);
            assertNotEquals(writing, sitter.frame(300));
            sitter.become(person(Expression.ATTENTIVE, Doing.LISTENS), true, false);
            assertNotEquals(sitter.frame(1), sitter.frame(500));
        });
    }

    @Test
    void with_reduced_motion_nothing_moves() {
        with(true, sitter -> {
            sitter.become(person(Expression.DISTRACTED, Doing.LISTENS), true, true);
            int seen = sitter.frame(0);
            for (int now = 0; now < A_MINUTE; now += 20) assertEquals(seen, sitter.frame(now));
            assertEquals(Long.MAX_VALUE, sitter.stillFor());
            sitter.become(person(Expression.ATTENTIVE, Doing.LISTENS), true, false);
            assertEquals(sitter.frame(0), sitter.frame(A_MINUTE));
        });
    }
}
