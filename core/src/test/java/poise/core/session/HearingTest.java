package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.dropFloor;
import static poise.core.gear.Intents.overhear;
import static poise.core.gear.Intents.takeFloor;
import static poise.core.gear.Intents.yieldFloor;
import static poise.core.gear.Line.line;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import org.junit.jupiter.api.Test;
import poise.core.boardroom.Expression;
import poise.core.gear.Line;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

class HearingTest {

    private static final Scenario EMPTY = Rooms.empty().build();
    private static final Scenario FAST = Rooms.empty().pace(3).build();
    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);
    private static final Fact FELL_SILENT = new Fact.FellSilent(at(4_000), Moment.CRASH);

    @Test
    void a_fact_bears_the_moment_at_which_it_was_due() {
        in(EMPTY).when(advance(16)).then(CRASHED);
    }

    @Test
    void nothing_happens_before_it_is_due() {
        in(EMPTY).when(advance(-1)).then();
    }

    @Test
    void the_act_closes_after_the_hearing_margin_as_of_its_deadline() {
        SessionSpec spec = in(EMPTY).given(CRASHED).after(advance(300_399));
        spec.when(advance(300_400))
                .then(new Fact.ActClosed(at(300_000), id("session")), new Fact.TakeClosed(at(300_000), Ending.TIME_UP));
    }

    @Test
    void the_act_is_open_until_the_hearing_margin_has_passed() {
        in(EMPTY).given(CRASHED).when(advance(300_399)).thenNo(Fact.ActClosed.class);
    }

    @Test
    void a_sentence_begun_in_time_holds_the_deadline_for_a_second_and_a_half() {
        SessionSpec held = in(EMPTY).given(CRASHED, new Fact.FloorTaken(at(299_900)));
        held.when(advance(301_899)).thenNo(Fact.ActClosed.class);
        assertEquals(
                at(300_000),
                held.when(advance(301_900)).only(Fact.ActClosed.class).at());
    }

    @Test
    void a_sentence_begun_after_the_deadline_holds_nothing() {
        in(EMPTY)
                .given(CRASHED, new Fact.FloorTaken(at(300_001)))
                .when(advance(300_400))
                .only(Fact.ActClosed.class);
    }

    @Test
    void a_sentence_begun_in_time_is_heard_out() {
        Line late = line(299_800, "one more thing");
        in(EMPTY)
                .given(CRASHED, FELL_SILENT, new Fact.FloorTaken(at(299_800)))
                .when(advance(300_450), late.saidAfter(700))
                .thenAmong(late.heard(), new Fact.ActClosed(at(300_000), id("session")));
    }

    @Test
    void four_seconds_without_a_voice_are_dead_air() {
        in(EMPTY).given(CRASHED).when(advance(4_399)).then();
        in(EMPTY).given(CRASHED).when(advance(4_400)).then(FELL_SILENT);
    }

    @Test
    void dead_air_is_measured_in_the_players_seconds() {
        in(FAST).given(CRASHED).when(advance(12_399)).then();
        in(FAST).given(CRASHED).when(advance(12_400)).then(new Fact.FellSilent(at(12_000), Moment.CRASH));
    }

    @Test
    void an_executive_speaks_in_the_players_seconds_too() {
        Scenario room = Rooms.with(Rooms.BUYER)
                .cue(Rooms.remark("hm", "buyer", 10))
                .pace(3)
                .build();
        Fact.Spoke spoke = in(room).given(CRASHED).when(advance(10_400)).only(Fact.Spoke.class);
        assertEquals(3 * 1_060, spoke.at().until(spoke.until()).toMillis());
    }

    @Test
    void dead_air_is_declared_once() {
        in(EMPTY).given(CRASHED).when(advance(4_400), advance(60_000)).then(FELL_SILENT);
    }

    @Test
    void no_dead_air_is_declared_while_somebody_speaks() {
        in(EMPTY)
                .given(CRASHED, new Fact.FloorTaken(at(3_900)))
                .when(advance(20_000))
                .then();
    }

    @Test
    void a_voice_that_comes_after_four_seconds_comes_too_late() {
        in(EMPTY)
                .given(CRASHED, new Fact.FloorTaken(at(4_100)))
                .when(advance(4_400))
                .then(FELL_SILENT);
    }

    @Test
    void no_dead_air_is_declared_while_words_are_awaited() {
        SessionSpec awaited =
                in(EMPTY).given(CRASHED, new Fact.FloorTaken(at(3_000)), new Fact.FloorYielded(at(3_900)));
        awaited.when(advance(5_799)).then();
        awaited.when(advance(5_800)).then(FELL_SILENT);
    }

    @Test
    void words_that_come_late_were_still_said_in_time() {
        Line said = line(3_000, "I see it");
        in(EMPTY)
                .given(CRASHED)
                .after(takeFloor(3_200, 3_000), yieldFloor(3_950))
                .when(advance(4_500), said.saidAfter(1_000), advance(8_299))
                .then(said.heard());
    }

    @Test
    void silence_counts_from_the_end_of_the_last_word() {
        Line said = line(3_000, "I see it");
        in(EMPTY).given(CRASHED).after(said.say()).when(advance(8_300)).then(new Fact.FellSilent(at(7_900), at(3_900)));
    }

    @Test
    void noise_breaks_no_silence() {
        in(EMPTY)
                .given(CRASHED)
                .after(takeFloor(3_100), dropFloor(4_300))
                .when(advance(4_400))
                .then(FELL_SILENT);
    }

    @Test
    void noise_ends_no_dead_air() {
        in(EMPTY)
                .given(CRASHED, FELL_SILENT)
                .when(takeFloor(5_000), dropFloor(5_300))
                .then(new Fact.FloorTaken(at(5_000)), new Fact.FloorDropped(at(5_300)));
    }

    @Test
    void dead_air_ends_with_the_first_word() {
        Line said = line(6_000, "I am still here");
        in(EMPTY)
                .given(CRASHED, FELL_SILENT)
                .when(said.saidAfter(600))
                .then(new Fact.SilenceBroken(at(6_000), Moment.CRASH), said.heard());
    }

    @Test
    void a_voice_is_never_noticed_before_it_began_nor_stops_in_the_future() {
        in(EMPTY)
                .given(CRASHED)
                .when(takeFloor(1_000, 9_000), new Intent.YieldFloor(at(2_000), at(9_000)))
                .then(new Fact.FloorTaken(at(1_000)), new Fact.FloorYielded(at(2_000)));
    }

    @Test
    void a_typed_answer_gives_the_floor_back() {
        SessionSpec spec = in(EMPTY)
                .given(CRASHED)
                .after(takeFloor(1_000), yieldFloor(1_600), line(1_000, "I see").typed());
        assertTrue(spec.state().floor().since().isEmpty());
    }

    @Test
    void a_line_that_is_typed_while_the_voice_goes_on_leaves_it_the_floor() {
        SessionSpec spec = in(EMPTY)
                .given(CRASHED)
                .after(takeFloor(1_000), line(1_000, "I see").typed());
        assertEquals(at(1_600), spec.state().floor().since().orElseThrow());
    }

    @Test
    void a_player_who_speaks_on_keeps_the_floor() {
        SessionSpec spec = in(EMPTY)
                .given(CRASHED)
                .after(takeFloor(1_000), line(1_000, "I see").saidAfter(300));
        assertEquals(at(1_600), spec.state().floor().since().orElseThrow());
    }

    @Test
    void a_face_answers_when_the_voice_stops_and_before_the_words_are_known() {
        Fact.Reacted reacted = in(Rooms.with(Rooms.BUYER).build())
                .given(CRASHED)
                .after(takeFloor(1_000), overhear(1_400, Label.ACKNOWLEDGE), yieldFloor(2_000))
                .when(advance(2_450))
                .only(Fact.Reacted.class);
        assertEquals(Expression.IMPRESSED, reacted.expression());
        assertTrue(reacted.at().millis() >= 2_200, reacted::toString);
    }

    @Test
    void a_face_answers_what_is_understood_just_after_the_voice_stopped() {
        Fact.Reacted reacted = in(Rooms.with(Rooms.BUYER).build())
                .given(CRASHED)
                .after(takeFloor(1_000), yieldFloor(2_000), overhear(2_100, Label.ACKNOWLEDGE))
                .when(advance(2_450))
                .only(Fact.Reacted.class);
        assertEquals(Expression.IMPRESSED, reacted.expression());
    }

    @Test
    void a_sentence_that_does_nothing_changes_no_face() {
        in(Rooms.with(Rooms.BUYER).build())
                .given(CRASHED)
                .after(takeFloor(1_000), yieldFloor(2_000))
                .when(advance(3_000))
                .then();
    }

    @Test
    void what_was_overheard_is_reported_once() {
        in(EMPTY)
                .given(CRASHED, new Fact.FloorTaken(at(1_000)))
                .when(overhear(1_400, Label.NARRATE), overhear(1_500, Label.NARRATE))
                .only(Fact.Overheard.class);
    }

    @Test
    void nothing_is_overheard_while_nobody_speaks() {
        in(EMPTY).given(CRASHED).when(overhear(1_400, Label.NARRATE)).then();
    }

    @Test
    void silence_starts_anew_with_each_act() {
        in(Rooms.empty().followedByEncore().build())
                .given(CRASHED, FELL_SILENT, new Fact.ActClosed(at(30_000), id("session")))
                .given(new Fact.ActOpened(at(30_000), id("encore")))
                .when(advance(34_400))
                .then(new Fact.FellSilent(at(34_000), at(30_000)));
    }
}
