package poise.core.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Marks.marks;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.gear.Protocols;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.protocol.Occurrence.Placing;

class ExtensionTest {

    private static final Occurrence TOUCH = new Occurrence.Touch();
    private static final Occurrence CLEAR = new Occurrence.Clear();

    @Test
    void in_standard_time_a_protocol_is_as_its_chapter_has_it() {
        assertSame(Protocols.TINY, Protocols.TINY.given(Allowance.STANDARD));
    }

    @Test
    void marks_and_names_stay() {
        Protocol given = Protocols.TINY.given(Allowance.EXTENDED);
        for (Category category : Category.values()) {
            assertEquals(Protocols.TINY.worth(category), given.worth(category));
        }
        assertEquals(
                Protocols.TINY.steps().stream().map(Step::id).toList(),
                given.steps().stream().map(Step::id).toList());
        assertEquals(
                Protocols.TINY.failureModes().stream().map(FailureMode::id).toList(),
                given.failureModes().stream().map(FailureMode::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10000, 0, 15000",
        "10100, 20300, 15150, 30450",
        "1800000, 3599900, 2700000, 5399850",
        "1800000, 3600000, 1800000, 3600000"
    })
    void a_window_is_half_as_long_again_unless_it_is_one_of_hours(long ideal, long closes, long longer, long later) {
        Schedule given = extended(
                        ask(new Placing(
                                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty())),
                        Schedule.fromCrash(Duration.ofMillis(ideal), Duration.ofMillis(closes)))
                .schedule();
        assertEquals(Schedule.fromCrash(Duration.ofMillis(longer), Duration.ofMillis(later)), given);
    }

    @Test
    void what_is_asked_for_may_be_done_later() {
        Way given = extended(ask(placing(0, 60_000, 20, 30)), Schedule.fromCrash(Duration.ZERO, Duration.ZERO));
        assertEquals(
                List.of(new Occurrence.Placed(TOUCH, placing(0, 90_000, 30, 45))),
                given.heart().anyOf());
    }

    @Test
    void updates_every_four_hours_stay_every_four_hours() {
        int rhythm = 4 * 3_600;
        Way given = extended(ask(placing(0, 60_000, 20, rhythm)), Schedule.fromCrash(Duration.ZERO, Duration.ZERO));
        assertEquals(
                List.of(new Occurrence.Placed(TOUCH, placing(0, 90_000, 30, rhythm))),
                given.heart().anyOf());
    }

    @Test
    void what_is_forbidden_from_a_time_on_is_forbidden_later_and_no_longer_than_that() {
        assertEquals(
                enough(placing(90_000, 604_800_000, 20, 30)), breach(enough(placing(60_000, 604_800_000, 20, 30))));
        assertEquals(enough(placing(0, 10_000, 20, 30)), breach(enough(placing(0, 10_000, 20, 30))));
        assertEquals(enough(placing(70_000, 70_000, 20, 30)), breach(enough(placing(60_000, 70_000, 20, 30))));
    }

    @Test
    void what_has_to_have_occurred_by_a_time_may_occur_later() {
        assertEquals(
                new Condition.Lacks(List.of(CLEAR), at(135_000)),
                breach(new Condition.Lacks(List.of(CLEAR), at(90_000))));
    }

    @Test
    void silences_are_forgiven_for_longer_wherever_they_stand() {
        Condition silent = new Condition.AnyOf(List.of(
                new Condition.AllOf(List.of(silence(4_000), new Condition.Enough(CLEAR, 1, 0))), silence(15_000)));
        Condition longer = new Condition.AnyOf(List.of(
                new Condition.AllOf(List.of(silence(6_000), new Condition.Enough(CLEAR, 1, 0))), silence(22_500)));
        assertEquals(longer, breach(silent));
    }

    @Test
    void a_burst_of_clicks_stays_as_short() {
        Condition rage = new Condition.Enough(new Occurrence.Clicks(3, Duration.ofSeconds(2)), 1, 0);
        assertEquals(rage, breach(rage));
    }

    private static Condition silence(long millis) {
        return new Condition.Enough(new Occurrence.Silences(Duration.ofMillis(millis)), 3, 0);
    }

    private static Placing placing(long from, long to, long within, long rhythm) {
        return new Placing(
                Optional.of(CLEAR),
                Optional.of(Duration.ofSeconds(within)),
                List.of(),
                Optional.of(new Span(new Moment(from), new Moment(to))),
                Optional.of(Duration.ofSeconds(rhythm)));
    }

    private static Ask ask(Placing placing) {
        return new Ask(id("it"), "It", Category.CHOICES, marks(1), List.of(new Occurrence.Placed(TOUCH, placing)), 1);
    }

    private static Condition enough(Placing placing) {
        return new Condition.Enough(new Occurrence.Placed(TOUCH, placing), 1, 0);
    }

    private static Way extended(Ask ask, Schedule schedule) {
        Way way = new Way(id("way"), schedule, marks(1), List.of(ask));
        Step step = new Step(id("step"), "Step", "", "", List.of(way));
        return given(List.of(step), List.of()).steps().get(0).ways().get(0);
    }

    /** What a breach and a failure are in extended time, which is the same. */
    private static Condition breach(Condition condition) {
        Constraint constraint =
                new Constraint(id("rule"), "Rule", "", "", Category.CHOICES, marks(1), marks(1), condition);
        Condition breach =
                given(List.of(), List.of(constraint)).constraints().get(0).breach();
        FailureMode mode = new FailureMode(id("mode"), "Mode", false, "", "", condition);
        Protocol failing = new Protocol(id("p"), "P", "", List.of(), List.of(), List.of(mode));
        assertEquals(
                breach, failing.given(Allowance.EXTENDED).failureModes().get(0).when());
        return breach;
    }

    private static Protocol given(List<Step> steps, List<Constraint> constraints) {
        return new Protocol(id("p"), "P", "", steps, constraints, List.of()).given(Allowance.EXTENDED);
    }
}
