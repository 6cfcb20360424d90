package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.BoardroomView;
import poise.desktop.stage.view.BoardroomView.Course;
import poise.desktop.stage.view.BoardroomView.Move;
import poise.desktop.stage.view.BoardroomView.Point;

class StandingTest {

    private final Played take = new Played();

    @Test
    void before_anything_happens_the_trust_is_as_at_first() {
        BoardroomView.Room room = take.until(-10).view().room();
        assertEquals(Move.NONE, room.last());
        assertEquals(OptionalInt.empty(), room.course().crash());
        assertEquals(List.of(new Point(0, room.trust())), room.course().points());
        assertEquals("as at first", room.change());
    }

    @Test
    void the_crash_is_marked_where_the_trust_falls() {
        int before = take.until(-10).view().room().trust();
        BoardroomView.Room room = take.until(30).view().room();
        int crash = room.course().crash().orElseThrow();
        assertTrue(crash > 0 && crash < 1000, "the crash is at " + crash);
        Point fallen = room.course().points().stream()
                .filter(point -> point.time() == crash)
                .findFirst()
                .orElseThrow();
        assertTrue(fallen.trust() < before, fallen + " after " + before);
    }

    @Test
    void the_course_ends_with_the_trust_that_is_shown_and_goes_on_in_order() {
        take.until(3).say("I see the failure", Label.ACKNOWLEDGE);
        for (int second = 10; second < 200; second += 10) {
            BoardroomView.Room room = take.until(second).view().room();
            Course course = room.course();
            List<Integer> times = course.points().stream().map(Point::time).toList();
            assertEquals(times.stream().sorted().distinct().toList(), times);
            assertEquals(room.trust(), course.points().get(times.size() - 1).trust());
        }
    }

    @Test
    void what_moved_the_trust_last_is_named_with_its_worth() {
        Move crash = take.until(2).view().room().last();
        assertEquals("\u22128", crash.by());
        assertEquals("It fails in front of everybody", crash.because());
        assertEquals(Tone.BAD, crash.tone());
        take.until(3).say("I see the failure", Label.ACKNOWLEDGE).until(8);
        Move answered = take.view().room().last();
        assertEquals(Tone.GOOD, answered.tone());
        assertTrue(answered.by().startsWith("+"), answered.toString());
    }

    @Test
    void the_view_stays_the_same_for_seconds_while_nothing_moves() {
        take.until(-9);
        BoardroomView.Room first = take.view().room();
        take.until(-8);
        assertEquals(first.course(), take.view().room().course());
    }
}
