package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.hours;
import static poise.core.gear.Intents.takeFloor;
import static poise.core.gear.Intents.use;
import static poise.core.gear.SessionSpec.inExtendedTime;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

class ExtendedTimeTest {

    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);
    private static final Scenario EMPTY = Rooms.empty().build();
    private static final Scenario ASKING = Rooms.with(Rooms.BUYER)
            .cue(Rooms.question("what", "buyer", 10, Label.ACKNOWLEDGE))
            .build();

    @Test
    void six_seconds_of_silence_are_forgiven() {
        SessionSpec spec = inExtendedTime(EMPTY).given(CRASHED).after(advance(6_399));
        spec.thenNo(Fact.FellSilent.class);
        spec.when(advance(6_400)).then(new Fact.FellSilent(at(6_000), Moment.CRASH));
    }

    @Test
    void a_pressing_question_waits_half_as_long_again_for_what_makes_it_needless() {
        SessionSpec spec = inExtendedTime(ASKING).given(CRASHED).when(advance(15_399));
        spec.thenNo(Fact.Asked.class);
        assertEquals(
                at(15_000), spec.when(advance(15_400)).only(Fact.Asked.class).at());
    }

    @Test
    void a_remark_that_waits_for_nothing_comes_as_always() {
        Scenario room =
                Rooms.with(Rooms.BUYER).cue(Rooms.remark("hm", "buyer", 10)).build();
        assertEquals(
                at(10_000),
                inExtendedTime(room)
                        .given(CRASHED)
                        .when(advance(10_400))
                        .only(Fact.Asked.class)
                        .at());
    }

    @Test
    void patience_is_half_as_long_again_from_the_end_of_the_question() {
        long line = 400 + 60L * "Well, what now?".length();
        SessionSpec spec = inExtendedTime(ASKING).given(CRASHED, new Fact.Asked(at(10_000), id("what")));
        spec.when(advance(10_000 + line + 12_399)).thenNo(Fact.LetDown.class);
        assertEquals(
                at(10_000 + line + 12_000),
                spec.when(advance(10_000 + line + 12_400))
                        .only(Fact.LetDown.class)
                        .at());
    }

    @Test
    void the_act_goes_on_for_half_as_long_again() {
        SessionSpec spec = inExtendedTime(EMPTY).given(CRASHED).when(advance(455_399));
        spec.thenNo(Fact.ActClosed.class);
        assertEquals(
                at(455_000),
                spec.when(advance(455_400)).only(Fact.ActClosed.class).at());
    }

    @Test
    void a_sentence_begun_in_time_holds_the_deadline_for_longer() {
        SessionSpec spec = inExtendedTime(EMPTY).given(CRASHED, new Fact.FloorTaken(at(454_900)));
        spec.when(advance(455_000 + 400 + 2_249)).thenNo(Fact.ActClosed.class);
        assertEquals(
                at(455_000),
                spec.when(advance(455_000 + 400 + 2_250))
                        .only(Fact.ActClosed.class)
                        .at());
    }

    @Test
    void a_polite_executive_lets_somebody_speak_for_half_a_minute() {
        Scenario room =
                Rooms.with(Rooms.BUYER).cue(Rooms.remark("hm", "buyer", 10)).build();
        SessionSpec spec = inExtendedTime(room).given(CRASHED).after(takeFloor(9_000));
        spec.when(advance(38_999)).thenNo(Fact.Asked.class);
        assertEquals(
                at(39_000), spec.when(advance(39_000)).only(Fact.Asked.class).at());
    }

    @Test
    void work_takes_as_long_as_it_takes() {
        SessionSpec spec = inExtendedTime(EMPTY).given(CRASHED).when(use(1_000, "logs"), advance(3_000));
        assertEquals(at(3_000), spec.only(Fact.ToolFinished.class).at());
    }

    @Test
    void the_fault_gets_worse_by_itself_as_soon_as_ever() {
        Scenario room = Rooms.empty().decaying("hanging", 20, "choked").build();
        SessionSpec spec = inExtendedTime(room).when(advance(10_000));
        assertEquals(at(10_000), spec.only(Fact.FaultMoved.class).at());
    }

    @Test
    void hours_on_the_calendar_stay_hours() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .cue(Rooms.inTheAftermath(Rooms.question("and-now", "buyer", 3_600, Label.PREVENTION)))
                .followedByReport()
                .build();
        SessionSpec spec = inExtendedTime(room).given(CRASHED).after(use(120_000, "wrap-up"), advance(131_000));
        Moment opened = spec.state().course().since();
        spec.when(advance(hours(30)));
        assertEquals(at(hours(1)), spec.only(Fact.Asked.class).at());
        assertEquals(at(hours(3)), spec.only(Fact.LetDown.class).at());
        assertEquals(
                opened.plus(Duration.ofHours(24)),
                spec.only(Fact.ActClosed.class).at());
    }
}
