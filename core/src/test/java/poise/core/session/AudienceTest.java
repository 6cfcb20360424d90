package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.message;
import static poise.core.gear.Intents.report;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Line.line;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.boardroom.Happening;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.protocol.Leaning;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

class AudienceTest {

    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);
    private static final Executive SELLER = Rooms.executive("seller", Leaning.COLLEAGUE, 500);
    private static final Scenario DESK = Rooms.with(Rooms.BUYER, Rooms.ENGINEER, SELLER)
            .cue(Rooms.noticing(Rooms.question("i-see", "engineer", 60, Label.ACKNOWLEDGE), Label.STATE_IMPACT))
            .cue(Rooms.inTheAftermath(Rooms.question("and-now", "buyer", 3_600, Label.PREVENTION)))
            .atTheDesk("seller")
            .followedByEncore()
            .followedByReport()
            .build();

    private static List<String> moved(SessionSpec spec) {
        return spec.all(Fact.TrustMoved.class).stream()
                .map(fact -> fact.executive() + " " + fact.because())
                .toList();
    }

    @Test
    void only_who_is_in_the_room_sees_the_crash() {
        assertEquals(List.of("seller crash"), moved(in(DESK).when(advance(1_000))));
    }

    @Test
    void only_who_is_in_the_room_hears() {
        SessionSpec spec = in(DESK).given(CRASHED)
                .when(line(1_000, "we broke it", Label.ACKNOWLEDGE).say());
        assertEquals(List.of("seller acknowledge"), moved(spec));
    }

    @Test
    void at_the_desk_silence_is_no_dead_air() {
        in(DESK).given(CRASHED).when(advance(50_000)).thenNo(Fact.FellSilent.class);
    }

    @Test
    void a_letter_reaches_its_reader_only_who_learns_of_the_failure_by_it() {
        SessionSpec spec = in(DESK).given(CRASHED).when(message(5_000, "buyer", "we broke it", Label.ACKNOWLEDGE));
        assertEquals(List.of("buyer crash", "buyer acknowledge"), moved(spec));
    }

    @Test
    void a_letter_to_a_stranger_moves_nobody() {
        SessionSpec spec = in(DESK).given(CRASHED).when(message(5_000, "stranger", "we broke it", Label.ACKNOWLEDGE));
        assertEquals(List.of(), moved(spec));
    }

    @Test
    void somebody_who_was_not_told_notices_though_he_is_not_in_the_room() {
        SessionSpec spec = in(DESK).given(CRASHED).when(advance(61_000));
        spec.thenAmong(
                new Fact.Asked(at(60_000), id("i-see")),
                new Fact.Spoke(at(60_000), at(61_300), id("engineer"), "Well, what now?"));
        assertEquals(List.of("engineer crash", "engineer " + Happening.SURPRISED.id()), moved(spec));
        assertTrue(spec.state().chronicle().has(new Event.Noticed()));
    }

    @Test
    void who_was_told_does_not_notice() {
        in(DESK).given(CRASHED)
                .after(message(5_000, "engineer", "p99 is twice the limit", Label.STATE_IMPACT))
                .when(advance(90_000))
                .thenNo(Fact.Asked.class);
    }

    @Test
    void telling_somebody_else_does_not_help_with_who_notices() {
        in(DESK).given(CRASHED)
                .after(message(5_000, "buyer", "p99 is twice the limit", Label.STATE_IMPACT))
                .when(advance(90_000))
                .only(Fact.Asked.class);
    }

    @Test
    void who_comes_to_the_next_act_learns_of_the_failure_there_unless_told_before() {
        SessionSpec spec = in(DESK).given(CRASHED)
                .after(message(5_000, "buyer", "we broke it", Label.ACKNOWLEDGE))
                .when(use(65_100, "wrap-up"), advance(80_000));
        assertTrue(moved(spec).contains("engineer crash") || knewBefore(spec), () -> moved(spec)
                .toString());
        assertFalse(moved(spec).contains("buyer crash"));
        assertFalse(moved(spec).contains("seller crash"));
    }

    private static boolean knewBefore(SessionSpec spec) {
        return spec.state().chronicle().has(new Event.Noticed());
    }

    @Test
    void colleagues_never_leave() {
        SessionSpec spec = in(DESK).given(CRASHED);
        for (int i = 1; i < 30; i++) {
            spec.when(line(i * 1_500L, "it is all your fault", Label.BLAME_CUSTOMER)
                    .say());
        }
        spec.thenNo(Fact.Left.class);
    }

    @Test
    void on_a_calendar_an_executive_writes_and_is_answered_in_writing() {
        SessionSpec spec = aftermath();
        spec.when(use(500_000, "sleep")).thenAmong(new Fact.Asked(at(3_600_000), id("and-now")));
        assertTrue(spec.state().chronicle().has(new Event.LetDown(id("and-now"))), "ten hours are too long");
        aftermath()
                .after(advance(3_600_001))
                .when(message(3_700_000, "buyer", "it keeps from coming back", Label.PREVENTION))
                .thenAmong(new Fact.Answered(at(3_760_000), id("and-now")));
    }

    @Test
    void an_answer_to_somebody_else_answers_nothing() {
        aftermath()
                .after(advance(3_600_001))
                .when(message(3_700_000, "engineer", "it keeps from coming back", Label.PREVENTION))
                .thenNo(Fact.Answered.class);
    }

    @Test
    void all_customers_read_the_report_and_no_colleague() {
        SessionSpec spec = aftermath().when(report(500_000, "the cause was", Label.ROOT_CAUSE));
        assertTrue(moved(spec).containsAll(List.of("buyer root-cause", "engineer root-cause")), () -> moved(spec)
                .toString());
        assertFalse(moved(spec).contains("seller root-cause"));
    }

    private static SessionSpec aftermath() {
        return in(DESK).given(CRASHED)
                .after(message(5_000, "engineer", "p99 is twice the limit", Label.STATE_IMPACT))
                .after(use(100_000, "wrap-up"), advance(120_000))
                .after(use(130_000, "wrap-up"), advance(150_000));
    }
}
