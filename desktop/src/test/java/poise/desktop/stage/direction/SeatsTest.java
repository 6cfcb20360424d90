package poise.desktop.stage.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.session.Fact;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.BoardroomView.Doing;
import poise.desktop.stage.view.BoardroomView.Person;

class SeatsTest {

    private final Played take = new Played();

    @Test
    void one_at_most_speaks_and_the_others_listen() {
        Set<Doing> seen = EnumSet.noneOf(Doing.class);
        for (int second = 0; second < 60; second++) {
            List<Person> people = take.until(second).view().people();
            assertTrue(people.stream().filter(Person::speaking).count() <= 1, "several speak at " + second);
            people.forEach(person -> seen.add(person.doing()));
        }
        assertTrue(seen.containsAll(Set.of(Doing.SPEAKS, Doing.LISTENS)), seen.toString());
    }

    @Test
    void who_notes_something_is_seen_writing_for_a_while() {
        int second = 0;
        while (noted() == 0 && second < 300) take.until(++second);
        assertTrue(noted() > 0, "nobody noted anything");
        assertTrue(take.view().people().stream().anyMatch(person -> person.writes() || person.speaking()));
        long before = noted();
        take.until(second + 8);
        assertTrue(noted() > before || take.view().people().stream().noneMatch(Person::writes));
    }

    private long noted() {
        return take.performance().log().stream()
                .filter(Fact.Noted.class::isInstance)
                .count();
    }

    @Test
    void who_has_left_leaves_a_chair() {
        for (int second = 0; second < 900; second += 5) take.until(second);
        List<Person> gone = take.view().people().stream()
                .filter(person -> !person.present())
                .toList();
        long left = take.performance().log().stream()
                .filter(Fact.Left.class::isInstance)
                .count();
        assertTrue(left > 0, "nobody left");
        assertEquals(left, gone.size());
        assertTrue(gone.stream().allMatch(person -> person.mood().equals("Left") && person.tone() == Tone.BAD));
    }
}
