package poise.desktop.stage.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poise.desktop.look.Face.Expression;

class HabitsTest {

    private static final int TEN_MINUTES = 600_000;
    private static final int STEP = 10;

    private static Habits habits(int place, int people) {
        return new Habits(("person-" + place).hashCode(), place, people);
    }

    private static Bearing bearing(Expression expression) {
        return new Bearing(expression, false, false, true);
    }

    @Test
    void the_same_person_does_the_same_at_the_same_time() {
        Habits one = habits(2, 5);
        Habits other = habits(2, 5);
        for (int now = 0; now < TEN_MINUTES; now += STEP) {
            assertEquals(one.blinks(now), other.blinks(now));
            assertEquals(one.doing(now, bearing(Expression.ANNOYED)), other.doing(now, bearing(Expression.ANNOYED)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 7, 15})
    void no_two_people_blink_together(int people) {
        List<Habits> room = IntStream.range(0, people)
                .mapToObj(place -> habits(place, people))
                .toList();
        for (int now = 0; now < TEN_MINUTES; now += STEP) {
            long moment = now;
            long shut = room.stream().filter(each -> each.blinks(moment)).count();
            assertTrue(shut <= 1, shut + " people blink at " + now);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 15})
    void everybody_blinks_every_three_to_seven_seconds(int people) {
        for (int place = 0; place < people; place++) {
            List<Integer> begun = begun(habits(place, people));
            for (int i = 1; i < begun.size(); i++) {
                int pause = begun.get(i) - begun.get(i - 1);
                assertTrue(pause >= 3_000 && pause <= 7_000, pause + " ms between two blinks");
            }
            assertTrue(begun.size() > TEN_MINUTES / 7_000 - 2, "only " + begun.size() + " blinks");
        }
    }

    private static List<Integer> begun(Habits habits) {
        List<Integer> begun = new ArrayList<>();
        for (int now = STEP; now < TEN_MINUTES; now += STEP) {
            if (habits.blinks(now) && !habits.blinks(now - STEP)) begun.add(now);
        }
        return begun;
    }

    @Test
    void a_blink_is_over_in_a_moment() {
        Habits habits = habits(0, 3);
        int shut = 0;
        for (int now = 0; now < TEN_MINUTES; now++) {
            shut = habits.blinks(now) ? shut + 1 : 0;
            assertTrue(shut <= Habits.BLINK, "shut for longer at " + now);
        }
    }

    @Test
    void who_is_distracted_takes_the_phone_and_who_is_attentive_nods() {
        assertEquals(Set.of(Gesture.PHONE), seen(bearing(Expression.DISTRACTED)));
        assertEquals(Set.of(Gesture.NOD), seen(bearing(Expression.ATTENTIVE)));
        assertTrue(seen(bearing(Expression.SKEPTICAL)).contains(Gesture.WHISPER));
    }

    @Test
    void nobody_whispers_without_a_neighbour_or_plays_with_a_phone_while_speaking() {
        assertTrue(!seen(new Bearing(Expression.SKEPTICAL, false, false, false)).contains(Gesture.WHISPER));
        assertEquals(Set.of(), seen(new Bearing(Expression.DISTRACTED, true, false, true)));
        assertEquals(Set.of(), seen(new Bearing(Expression.DISTRACTED, false, true, true)));
    }

    private static Set<Gesture> seen(Bearing bearing) {
        Habits habits = habits(1, 4);
        Set<Gesture> seen = new HashSet<>();
        for (int now = 0; now < TEN_MINUTES; now += STEP) {
            int doing = habits.doing(now, bearing);
            if (Habits.depth(doing) > 0) seen.add(Habits.gesture(doing));
        }
        return seen;
    }

    @Test
    void a_gesture_comes_and_goes_frame_by_frame() {
        Habits habits = habits(1, 4);
        for (int now = 1; now < TEN_MINUTES; now++) {
            int before = Habits.depth(habits.doing(now - 1, bearing(Expression.DISTRACTED)));
            int after = Habits.depth(habits.doing(now, bearing(Expression.DISTRACTED)));
            assertTrue(Math.abs(after - before) <= 1, "a jump at " + now);
        }
    }
}
