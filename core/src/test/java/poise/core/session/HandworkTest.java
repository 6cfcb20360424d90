package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.click;
import static poise.core.gear.Intents.hours;
import static poise.core.gear.Intents.leave;
import static poise.core.gear.Intents.message;
import static poise.core.gear.Intents.report;
import static poise.core.gear.Intents.set;
import static poise.core.gear.Intents.takeFloor;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Intents.yieldFloor;
import static poise.core.gear.Line.line;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

class HandworkTest {

    private static final Scenario EMPTY = Rooms.empty().build();
    private static final Scenario TWO_ACTS = Rooms.empty().followedByReport().build();
    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(use(1_000, "crystal-ball"), Refusal.UNKNOWN_TOOL),
                Arguments.of(use(1_000, "report"), Refusal.NOT_HERE),
                Arguments.of(use(1_000, "read-line", "telling"), Refusal.NEEDS_ANOTHER_TOOL),
                Arguments.of(use(1_000, "go-on"), Refusal.NOT_NOW),
                Arguments.of(use(1_000, "escalate"), Refusal.TARGET_NEEDED),
                Arguments.of(use(1_000, "escalate", "moon"), Refusal.UNKNOWN_TARGET),
                Arguments.of(use(1_000, "logs", "moon"), Refusal.UNKNOWN_TARGET),
                Arguments.of(use(1_000, "set-config", "pool.max"), Refusal.TARGET_NEEDED),
                Arguments.of(set(1_000, "colour", 5), Refusal.UNKNOWN_TARGET),
                Arguments.of(set(1_000, "pool.max", 0), Refusal.VALUE_OUT_OF_RANGE),
                Arguments.of(set(1_000, "pool.max", 501), Refusal.VALUE_OUT_OF_RANGE),
                Arguments.of(use(1_000, "message", "buyer"), Refusal.TEXT_NEEDED),
                Arguments.of(message(1_000, " \n"), Refusal.TEXT_NEEDED));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_cannot_be_used_is_refused_with_the_reason(Intent intent, Refusal refusal) {
        SessionSpec spec = in(EMPTY).given(CRASHED).when(intent);
        assertEquals(refusal, spec.only(Fact.ToolRefused.class).refusal());
        assertTrue(spec.state().desk().busy().isEmpty());
    }

    @Test
    void a_tool_at_work_refuses_the_next() {
        Fact.ToolRefused refused = in(EMPTY)
                .given(CRASHED)
                .after(use(1_000, "rerun"))
                .when(use(5_999, "logs"))
                .only(Fact.ToolRefused.class);
        assertEquals(Refusal.BUSY, refused.refusal());
    }

    @Test
    void before_the_crash_there_is_nothing_to_mend() {
        assertEquals(
                Refusal.TOO_EARLY,
                in(EMPTY).when(use(-1, "logs")).only(Fact.ToolRefused.class).refusal());
    }

    @Test
    void no_refusal_is_missing_from_these_tests() {
        List<Refusal> seen =
                refusals().map(each -> (Refusal) each.get()[1]).distinct().toList();
        assertEquals(Refusal.values().length - 2, seen.size(), "busy and too early have tests of their own");
    }

    @Test
    void a_tool_is_done_when_its_time_has_passed() {
        in(EMPTY)
                .given(CRASHED)
                .when(use(1_000, "logs"), advance(3_001))
                .then(
                        new Fact.ToolUsed(at(1_000), id("logs"), Optional.empty(), OptionalInt.empty()),
                        new Fact.ToolFinished(at(3_000), id("logs"), Optional.empty(), OptionalInt.empty()));
    }

    @Test
    void a_tool_that_takes_no_time_is_done_at_once() {
        in(EMPTY).given(CRASHED).when(use(1_000, "refresh")).only(Fact.ToolFinished.class);
    }

    @Test
    void a_tool_moves_the_fault() {
        in(EMPTY)
                .given(CRASHED)
                .when(use(1_000, "rerun"), advance(6_500))
                .thenAmong(new Fact.FaultMoved(at(6_000), id("timed-out")));
    }

    @Test
    void a_target_moves_the_fault_where_another_does_not() {
        SessionSpec spec = in(EMPTY).given(CRASHED).after(use(0, "logs"));
        spec.when(use(2_000, "read-line", "noise"), advance(3_000)).thenNo(Fact.FaultMoved.class);
        spec.when(use(3_000, "read-line", "telling"), advance(4_000))
                .thenAmong(new Fact.FaultMoved(at(4_000), id("understood")));
    }

    @Test
    void a_value_moves_the_fault_where_another_does_not() {
        SessionSpec spec = in(EMPTY).given(CRASHED);
        spec.when(set(1_000, "pool.max", 15), advance(4_100)).thenNo(Fact.FaultMoved.class);
        spec.when(set(5_000, "pool.max", 5), advance(8_100)).thenAmong(new Fact.FaultMoved(at(8_000), id("choked")));
        spec.when(set(9_000, "pool.max", 90), advance(12_100))
                .thenAmong(new Fact.FaultMoved(at(12_000), id("cleared")));
        assertEquals(90, spec.state().desk().settings().get(id("pool.max")));
    }

    @Test
    void time_moves_the_fault() {
        Scenario room = Rooms.empty().decaying("hanging", 30, "timed-out").build();
        in(room).when(advance(20_000)).thenAmong(CRASHED, new Fact.FaultMoved(at(20_000), id("timed-out")));
    }

    @Test
    void stages_that_lead_to_themselves_at_once_let_time_pass() {
        Scenario room = Rooms.empty().decaying("hanging", 0, "hanging").build();
        assertEquals(
                110, in(room).when(advance(-9_890)).all(Fact.FaultMoved.class).size());
    }

    @Test
    void the_room_minds_when_it_gets_worse_and_is_relieved_once() {
        SessionSpec spec = in(Rooms.with(Rooms.BUYER).build()).given(CRASHED);
        spec.when(set(1_000, "pool.max", 50), advance(4_500));
        spec.when(set(5_000, "pool.max", 5), advance(8_500));
        spec.when(set(9_000, "pool.max", 50), advance(12_500));
        assertEquals(
                List.of("cleared", "dead-air", "worse"),
                spec.all(Fact.TrustMoved.class).stream()
                        .map(Fact.TrustMoved::because)
                        .sorted()
                        .toList());
    }

    @Test
    void a_tool_shows_a_truth_once() {
        SessionSpec spec = in(EMPTY).given(CRASHED).after(use(0, "logs"));
        spec.when(use(2_000, "read-line", "telling"), advance(3_000))
                .thenAmong(new Fact.Learned(at(3_000), id("pool")));
        spec.when(use(4_000, "read-line", "telling"), advance(5_000)).only(Fact.Learned.class);
    }

    @Test
    void a_cause_is_unfounded_until_a_tool_has_shown_it() {
        Intent.Say claim = line(10_000, "the pool is full", Label.ROOT_CAUSE).say();
        in(EMPTY).given(CRASHED).when(claim).thenAmong(claimed(11_200, "pool-is-full", Verdict.UNFOUNDED));
        in(EMPTY)
                .given(CRASHED, new Fact.Learned(at(3_000), id("pool")))
                .when(claim)
                .thenAmong(claimed(11_200, "pool-is-full", Verdict.TRUE));
    }

    private static Fact claimed(long at, String claim, Verdict verdict) {
        return new Fact.Claimed(at(at), id(claim), verdict, "the pool is full");
    }

    @Test
    void what_is_known_from_the_start_may_be_said_at_once() {
        Fact.Claimed claimed = in(EMPTY)
                .given(CRASHED)
                .when(line(1_000, "your data is safe", Label.STATE_IMPACT).say())
                .only(Fact.Claimed.class);
        assertEquals(Verdict.TRUE, claimed.verdict());
    }

    @Test
    void a_false_claim_is_challenged_once() {
        SessionSpec spec = in(Rooms.with(Rooms.ENGINEER).build()).given(CRASHED);
        spec.when(
                line(1_000, "the network did it", Label.ROOT_CAUSE).say(),
                line(5_000, "the network I say", Label.ROOT_CAUSE).say());
        assertEquals(
                List.of(Verdict.FALSE, Verdict.FALSE),
                spec.all(Fact.Claimed.class).stream().map(Fact.Claimed::verdict).toList());
        spec.only(Fact.Challenged.class);
        spec.thenAmong(new Fact.Spoke(at(2_400), at(4_000), id("engineer"), "The network is fine."));
        assertEquals(2, spec.state().ledger().misled());
    }

    @Test
    void a_doubtful_reading_makes_no_false_claim() {
        in(EMPTY)
                .given(CRASHED)
                .when(line(1_000, "the network did it", Label.ROOT_CAUSE)
                        .sure(649)
                        .say())
                .thenNo(Fact.Claimed.class);
    }

    @Test
    void a_letter_is_written_at_once_in_the_room_and_takes_its_time() {
        in(EMPTY)
                .given(CRASHED)
                .when(message(1_000, "We are on it."), use(60_999, "logs"))
                .thenAmong(new Fact.ToolRefused(at(60_999), id("logs"), Optional.empty(), Refusal.BUSY));
    }

    @Test
    void wrapping_up_opens_the_aftermath() {
        in(TWO_ACTS)
                .given(CRASHED)
                .when(use(20_000, "wrap-up"), advance(30_400))
                .thenAmong(
                        new Fact.ActClosed(at(30_000), id("session")), new Fact.ActOpened(at(30_000), id("follow-up")));
    }

    @Test
    void what_is_being_said_when_the_player_wraps_up_is_heard_out() {
        SessionSpec spec = in(TWO_ACTS)
                .given(CRASHED)
                .when(
                        use(20_000, "wrap-up"),
                        takeFloor(28_000),
                        yieldFloor(29_900),
                        advance(30_500),
                        line(28_000, "It failed").saidAfter(2_400),
                        advance(32_000));
        assertEquals(at(30_000), spec.only(Fact.ActClosed.class).at());
        spec.only(Fact.Heard.class);
    }

    @Test
    void in_the_aftermath_hours_pass_at_once() {
        aftermath(40_000)
                .when(use(41_000, "sleep"))
                .thenAmong(new Fact.ToolFinished(
                        at(41_000 + hours(10)), id("sleep"), Optional.empty(), OptionalInt.empty()));
    }

    @Test
    void a_report_bears_the_moment_at_which_it_is_done_and_ends_the_take() {
        SessionSpec spec = aftermath(0).when(report(1_000, "The cause was", Label.ROOT_CAUSE));
        Moment sent = at(1_000 + hours(1));
        assertEquals(sent, spec.only(Fact.Written.class).at());
        spec.thenAmong(new Fact.ActClosed(sent, id("follow-up")), new Fact.TakeClosed(sent, Ending.FINISHED));
        assertTrue(spec.state().course().over());
    }

    @Test
    void a_report_done_at_the_last_moment_counts() {
        aftermath(0)
                .when(report(hours(23), "The cause was", Label.ROOT_CAUSE))
                .thenAmong(new Fact.TakeClosed(at(hours(24)), Ending.FINISHED))
                .only(Fact.Written.class);
    }

    @Test
    void a_report_that_the_end_interrupts_was_never_sent() {
        aftermath(0)
                .when(report(hours(23) + 1, "The cause was", Label.ROOT_CAUSE))
                .thenNo(Fact.Written.class)
                .thenAmong(new Fact.TakeClosed(at(hours(24)), Ending.TIME_UP));
    }

    @Test
    void whoever_sleeps_too_long_runs_out_of_time() {
        SessionSpec spec = aftermath(0).when(use(0, "sleep"), use(0, "sleep"), use(0, "sleep"), use(0, "sleep"));
        assertEquals(2, spec.all(Fact.ToolFinished.class).size());
        assertEquals(at(hours(24)), spec.only(Fact.TakeClosed.class).at());
    }

    @Test
    void work_that_the_act_s_end_interrupts_is_left_undone() {
        SessionSpec spec = in(TWO_ACTS).given(CRASHED).after(use(295_000, "wrap-up"));
        spec.when(advance(310_000)).thenNo(Fact.ToolFinished.class).thenNo(Fact.TakeClosed.class);
        spec.when(use(311_000, "sleep")).thenNo(Fact.ToolRefused.class);
    }

    @Test
    void in_the_aftermath_nobody_listens() {
        aftermath(40_000)
                .when(takeFloor(41_000), line(41_000, "hello there").say(), advance(60_000))
                .then();
    }

    @Test
    void whoever_leaves_ends_the_take_for_good() {
        SessionSpec spec = in(TWO_ACTS).given(CRASHED);
        spec.when(leave(3_000))
                .then(new Fact.ActClosed(at(3_000), id("session")), new Fact.TakeClosed(at(3_000), Ending.ABANDONED));
        spec.after(click(4_000, "desk"), use(5_000, "logs"), advance(hours(30))).then();
    }

    private static SessionSpec aftermath(long opens) {
        return in(TWO_ACTS)
                .given(CRASHED, new Fact.ActClosed(at(opens), id("session")))
                .given(new Fact.ActOpened(at(opens), id("follow-up")));
    }
}
