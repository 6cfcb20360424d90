package poise.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.hours;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.archive.TakeArchive;
import poise.core.archive.UnreadableTake;
import poise.core.debrief.ScorecardJson;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.scoring.Judge;
import poise.core.session.Fact;
import poise.core.speech.Label;

class PerformanceTest {

    private final Performance performance = new Performance(Rooms.full(), Protocols.TINY, Rooms.EDITION, 7);

    @Test
    void a_performance_opens_with_its_take_and_its_act() {
        assertEquals(2, performance.log().size());
        assertTrue(performance.log().get(0) instanceof Fact.TakeOpened);
        assertFalse(performance.isOver());
    }

    @Test
    void what_it_returns_is_what_the_log_grows_by() {
        List<Fact> returned = new ArrayList<>(performance.log());
        returned.addAll(performance.accept(List.of(use(20_000, "logs")), at(21_000)));
        returned.addAll(performance.accept(
                List.of(line(21_000, "so it failed", Label.ACKNOWLEDGE).say()), at(60_000)));
        returned.addAll(performance.accept(advance(hours(30))));
        assertEquals(performance.log(), returned);
        assertTrue(performance.isOver());
    }

    @Test
    void the_log_is_for_reading() {
        assertThrows(
                UnsupportedOperationException.class, () -> performance.log().clear());
    }

    @Test
    void a_take_that_is_over_stays_as_it_is() {
        performance.accept(advance(hours(30)));
        assertEquals(
                List.of(),
                performance.accept(line(hours(31), "wait", Label.PANIC).say()));
    }

    @Test
    void the_live_scorecard_is_that_of_the_stored_log() throws UnreadableTake {
        performance.accept(line(2_000, "so it failed", Label.ACKNOWLEDGE).say());
        performance.accept(use(20_000, "logs"));
        performance.accept(advance(hours(30)));
        List<Fact> stored =
                TakeArchive.read(TakeArchive.text(performance.log())).facts();
        assertEquals(
                ScorecardJson.print(performance.scorecard()),
                ScorecardJson.print(Judge.judge(Rooms.full(), Protocols.TINY, stored)));
    }

    @Test
    void an_intent_that_comes_late_happens_no_earlier_than_what_has_happened() {
        performance.accept(advance(21_000));
        List<Fact> facts = performance.accept(use(-5_000, "logs"));
        assertFalse(facts.isEmpty());
        facts.forEach(fact -> assertFalse(fact.at().isBefore(at(0)), fact::toString));
    }
}
