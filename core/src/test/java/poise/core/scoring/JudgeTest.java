package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Marks.marks;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.boardroom.Trust;
import poise.core.gear.Intents;
import poise.core.gear.Line;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.protocol.Category;
import poise.core.protocol.Condition;
import poise.core.protocol.Occurrence;
import poise.core.scenario.Scenario;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Refusal;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

class JudgeTest {

    private static final Scenario ROOM = Rooms.full();
    private static final Fact.Heard SORRY =
            line(5_000, "I am sorry", Label.APOLOGY).heard();
    private static final Fact.Heard BLAME =
            line(7_000, "your network did that", Label.BLAME_CUSTOMER).heard();

    @Test
    void the_protocol_of_these_tests_is_worth_what_protocols_are() {
        for (Category category : Category.values()) {
            assertEquals(category.worth().count(), Protocols.TINY.worth(category));
        }
    }

    @Test
    void whoever_does_nothing_earns_nothing() {
        Scorecard card = judged();
        assertEquals(marks(0), card.total());
        assertEquals(Band.JUNIOR, card.band());
        card.scores().forEach(score -> assertEquals(Status.MISSED, score.status()));
    }

    @Test
    void whoever_does_all_of_it_in_time_earns_everything() {
        Scorecard card = judged(perfect());
        assertEquals(marks(1_000), card.total());
        assertEquals(Band.MASTER_CLASS, card.band());
        card.scores().forEach(score -> assertEquals(Status.MET, score.status(), score::id));
        assertTrue(card.complete());
    }

    @Test
    void a_take_that_was_left_is_not_complete() {
        assertFalse(judged(new Fact.TakeClosed(at(1_000), Ending.ABANDONED)).complete());
        assertTrue(judged(new Fact.TakeClosed(at(1_000), Ending.TIME_UP)).complete());
        assertFalse(judged().complete());
    }

    static Fact[] perfect() {
        return new Fact[] {
            line(3_000, "this has failed", Label.ACKNOWLEDGE).heard(),
            used(20_000, "logs"),
            line(21_000, "I open the log", Label.NARRATE).heard(),
            line(25_000, "I read the log", Label.NARRATE).heard(),
            line(29_000, "I point at it", Label.NARRATE).heard(),
            new Fact.Learned(at(30_000), id("pool")),
            claimed(40_000, "pool-is-full", Verdict.TRUE),
            new Fact.FaultMoved(at(100_000), id("cleared")),
            line(101_000, "it runs again", Label.RESOLUTION).heard(),
            used(Intents.hours(5), "report"),
            written(Intents.hours(6), "report", Label.ROOT_CAUSE),
            new Fact.TakeClosed(at(Intents.hours(6)), Ending.FINISHED)
        };
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "10000, 100", "10001, 100", "35000, 75", "59999, 50", "60000, 50", "60001, 0"})
    void timing_falls_evenly_to_half_and_then_to_nothing(long said, int timing) {
        Score step = step("acknowledge", line(said, "failed", Label.ACKNOWLEDGE).heard());
        assertEquals(timing, step.marks(Category.TIMING).count());
    }

    @Test
    void words_that_come_late_earn_half_and_no_timing() {
        Score late = step(
                "acknowledge",
                line(70_000, "this has failed", Label.ACKNOWLEDGE).heard());
        assertEquals(Status.LATE, late.status());
        assertEquals(marks(50), late.marks());
        assertEquals(Optional.of(at(70_000)), late.at());
    }

    @Test
    void a_sentence_begun_in_time_was_in_time() {
        Fact.Heard held = Line.decided(59_400, 61_500);
        Score score = step("acknowledge", held);
        assertEquals(Status.MET, score.status());
        assertEquals(marks(150), score.marks());
    }

    @Test
    void a_sentence_begun_in_time_is_not_held_for_ever() {
        assertEquals(
                Status.LATE, step("acknowledge", Line.decided(59_400, 61_501)).status());
        assertEquals(
                Status.LATE, step("acknowledge", Line.decided(60_001, 60_301)).status());
    }

    @Test
    void words_before_the_crash_count_for_nothing() {
        Scorecard card = judged(
                line(-5_000, "this has failed", Label.ACKNOWLEDGE).heard(),
                line(-3_000, "your network", Label.BLAME_CUSTOMER).heard(),
                claimed(-2_000, "pool-is-full", Verdict.TRUE));
        assertEquals(marks(0), card.total());
        assertEquals(List.of(), card.flags());
    }

    @Test
    void a_move_that_is_read_but_not_sure_still_helps() {
        Line line = line(3_000, "this has failed", Label.ACKNOWLEDGE);
        assertEquals(Status.MET, step("acknowledge", line.sure(500).heard()).status());
        assertEquals(Status.MISSED, step("acknowledge", line.sure(499).heard()).status());
    }

    @Test
    void a_signal_must_be_sure_to_cost_anything() {
        Line line = line(3_000, "your network", Label.BLAME_CUSTOMER);
        assertEquals(List.of(), judged(line.sure(649).heard()).flags());
        assertEquals(1, judged(line.sure(650).heard()).flags().size());
    }

    @Test
    void every_time_asked_for_earns_its_share() {
        Fact look = used(20_000, "logs");
        Fact once = line(21_000, "I look", Label.NARRATE).heard();
        Fact twice = line(25_000, "I look", Label.NARRATE).heard();
        assertEquals(marks(30), finding("find", "think-aloud", look, once).marks());
        assertEquals(
                marks(60), finding("find", "think-aloud", look, once, twice).marks());
    }

    @Test
    void more_than_was_asked_for_earns_no_more() {
        List<Fact> facts = new ArrayList<>(List.of(used(20_000, "logs")));
        IntStream.range(0, 9)
                .forEach(i -> facts.add(
                        line(21_000 + 3_000 * i, "I look", Label.NARRATE).heard()));
        Finding finding = finding("find", "think-aloud", facts.toArray(Fact[]::new));
        assertEquals(marks(90), finding.marks());
        assertEquals(3, finding.evidence().size());
    }

    @Test
    void without_its_heart_a_step_earns_nothing() {
        Score score = step("find", new Fact.Learned(at(30_000), id("pool")));
        assertEquals(Status.MISSED, score.status());
        assertEquals(marks(0), score.marks());
    }

    @Test
    void the_way_that_earned_most_counts() {
        Fact handedOver =
                new Fact.ToolUsed(at(150_000), id("escalate"), Optional.of(id("platform")), OptionalInt.empty());
        Score score = step(
                "recover",
                new Fact.FaultMoved(at(250_000), id("cleared")),
                handedOver,
                line(151_000, "by four", Label.COMMIT_TIMELINE).heard());
        assertEquals(Optional.of("escalate"), score.way());
        assertEquals(marks(140), score.marks());
    }

    @Test
    void a_poor_choice_is_none() {
        Fact toNobody = new Fact.ToolUsed(at(150_000), id("escalate"), Optional.of(id("nobody")), OptionalInt.empty());
        assertEquals(Status.MISSED, step("recover", toNobody).status());
    }

    @Test
    void what_is_said_is_not_written_and_what_a_message_says_is_in_no_report() {
        Fact sent = used(Intents.hours(1), "report");
        Fact said = line(3_000, "the pool", Label.ROOT_CAUSE).heard();
        Fact message = written(4_000, "message", Label.ROOT_CAUSE);
        assertEquals(
                marks(0), finding("report", "write-why", sent, said, message).marks());
    }

    @Test
    void only_true_and_founded_claims_tell_the_cause() {
        Fact look = used(20_000, "logs");
        for (Verdict verdict : Verdict.values()) {
            Finding finding = finding("find", "explain", look, claimed(40_000, "pool-is-full", verdict));
            assertEquals(verdict == Verdict.TRUE ? 60 : 0, finding.marks().count());
        }
    }

    @Test
    void whoever_said_nothing_kept_no_rule_of_speech() {
        Scorecard card = judged(used(1_000, "logs"));
        assertEquals(Status.MISSED, score(card, "own-it").status());
        assertEquals(Status.MET, score(card, "calm-hands").status());
    }

    @Test
    void whoever_only_talked_kept_no_rule_of_choices() {
        Scorecard card = judged(line(1_000, "hello there").heard());
        assertEquals(Status.MET, score(card, "own-it").status());
        assertEquals(Status.MISSED, score(card, "true-word").status());
        assertEquals(marks(80), card.total());
    }

    @Test
    void a_breach_costs_its_marks_until_none_are_left() {
        Fact.Heard panic = line(9_000, "oh no no", Label.PANIC).heard();
        assertEquals(marks(10), score(judged(panic), "composed").marks());
        assertEquals(marks(0), score(judged(panic, panic, panic), "composed").marks());
        assertEquals(Status.BROKEN, score(judged(panic), "composed").status());
    }

    @Test
    void the_first_apology_is_free() {
        assertEquals(Status.MET, score(judged(SORRY), "composed").status());
        assertEquals(marks(10), score(judged(SORRY, SORRY), "composed").marks());
        assertEquals(List.of(), judged(SORRY, SORRY).flags());
    }

    @Test
    void three_apologies_or_one_with_panic_make_the_apologizer() {
        assertEquals("apologizer", flag(judged(SORRY, SORRY, SORRY)));
        assertEquals(
                "apologizer",
                flag(judged(SORRY, line(9_000, "oh no", Label.PANIC).heard())));
    }

    @Test
    void one_sentence_is_one_breach_whatever_it_carries() {
        Fact.Heard both = line(7_000, "their product", Label.BLAME_PRODUCT, Label.BLAME_CUSTOMER)
                .heard();
        assertEquals(1, score(judged(both), "own-it").evidence().size());
    }

    @Test
    void a_fatal_failure_caps_the_take() {
        List<Fact> facts = new ArrayList<>(Arrays.asList(perfect()));
        facts.add(4, BLAME);
        Scorecard card = judged(facts.toArray(Fact[]::new));
        assertEquals(marks(960), card.earned());
        assertEquals(marks(499), card.total());
        assertEquals(Band.JUNIOR, card.band());
        Flag flag = card.flags().get(0);
        assertEquals("your network did that", flag.evidence().get(0).quote());
        assertEquals(BLAME, facts.get(flag.evidence().get(0).fact() - 3), "evidence counts facts from the opening");
    }

    @Test
    void a_fatal_failure_lifts_nobody_up_to_the_cap() {
        assertEquals(marks(40), judged(BLAME).total());
    }

    @Test
    void three_clicks_in_two_seconds_are_rage() {
        assertEquals("rage-clicker", flag(judged(click(1_000, "a"), click(2_000, "a"), click(3_000, "a"))));
        assertEquals(
                List.of(),
                judged(click(1_000, "a"), click(2_000, "a"), click(3_001, "a")).flags());
        assertEquals(
                List.of(),
                judged(click(1_000, "a"), click(2_000, "b"), click(3_000, "a")).flags());
    }

    @Test
    void tools_and_refusals_are_clicks_too() {
        Fact refused = new Fact.ToolRefused(at(1_500), id("refresh"), Optional.empty(), Refusal.BUSY);
        assertEquals("rage-clicker", flag(judged(used(1_000, "refresh"), refused, used(2_500, "refresh"))));
    }

    @Test
    void each_burst_is_counted_once() {
        Fact[] clicks = IntStream.range(0, 7)
                .mapToObj(i -> click(1_000 + 100L * i, "a"))
                .toArray(Fact[]::new);
        assertEquals(2, judged(clicks).flags().get(0).evidence().size());
    }

    @Test
    void clicks_before_the_crash_are_nobodys_business() {
        assertFalse(judged(click(-900, "a"), click(-800, "a"), click(-700, "a")).isCapped());
        assertEquals(
                List.of(),
                judged(click(-900, "a"), click(-800, "a"), click(-700, "a")).flags());
    }

    @Test
    void dead_air_that_words_end_in_time_was_none() {
        Fact fell = new Fact.FellSilent(at(4_000), at(0));
        assertEquals(
                Status.MET,
                silence(fell, new Fact.SilenceBroken(at(4_000), at(0))).status());
        assertEquals(
                Status.BROKEN,
                silence(fell, new Fact.SilenceBroken(at(4_001), at(0))).status());
    }

    @Test
    void dead_air_that_nobody_ends_lasts_to_the_latest_fact() {
        Fact fell = new Fact.FellSilent(at(4_000), at(0));
        assertEquals(Status.MET, silence(fell).status());
        assertEquals(Status.BROKEN, silence(fell, click(9_000, "a")).status());
    }

    @Test
    void dead_air_ends_with_its_act() {
        Fact fell = new Fact.FellSilent(at(299_000), at(295_000));
        Fact closed = new Fact.ActClosed(at(299_000), id("session"));
        assertEquals(Status.MET, silence(fell, closed, click(400_000, "a")).status());
    }

    @Test
    void dead_air_is_judged_in_the_players_seconds() {
        Scenario fast = Rooms.empty().pace(3).build();
        List<Fact> facts = List.of(
                new Fact.ActOpened(at(-10_000), id("session")),
                line(1_000, "so").heard(),
                new Fact.FellSilent(at(13_300), at(1_300)));
        for (long end : new long[] {13_300, 13_301}) {
            List<Fact> log = new ArrayList<>(facts);
            log.add(new Fact.SilenceBroken(at(end), at(1_300)));
            Scorecard card = Judge.judge(fast, Protocols.TINY, log);
            assertEquals(
                    end == 13_300 ? Status.MET : Status.BROKEN,
                    score(card, "never-silent").status());
        }
    }

    private static Score silence(Fact... facts) {
        List<Fact> all = new ArrayList<>(
                List.of(line(-2_000, "well then so", Label.NARRATE).heard()));
        all.add(line(0, "so").heard());
        all.addAll(Arrays.asList(facts));
        return score(judged(all.toArray(Fact[]::new)), "never-silent");
    }

    @Test
    void false_claims_cost_and_two_are_fatal() {
        Fact claim = claimed(5_000, "network-did-it", Verdict.FALSE);
        Scorecard once = judged(used(1_000, "logs"), claim);
        assertEquals(marks(20), score(once, "true-word").marks());
        assertEquals("The pool was too small.", once.statements().get(0).truth());
        assertEquals("fabulist", flag(judged(claim, claim)));
    }

    @Test
    void an_unfounded_claim_costs_nothing() {
        Fact claim = claimed(5_000, "pool-is-full", Verdict.UNFOUNDED);
        assertEquals(
                Status.MET,
                score(judged(used(1_000, "logs"), claim), "true-word").status());
    }

    @Test
    void making_it_worse_is_counted_each_time() {
        Docket docket = new Docket(ROOM);
        docket.add(new Fact.FaultMoved(at(8_000), id("choked")));
        docket.add(new Fact.FaultMoved(at(9_000), id("timed-out")));
        assertEquals(1, worsened(1).match(new Verification(docket)).size());
        assertEquals(List.of(), worsened(2).match(new Verification(docket)));
    }

    private static Condition worsened(int times) {
        return new Condition.Enough(new Occurrence.Worsened(), times, 0);
    }

    @Test
    void executives_are_seen_as_they_part() {
        Scorecard card = judged(
                new Fact.TrustMoved(at(1), id("buyer"), trust(500), trust(300), "crash"),
                new Fact.Noted(at(2), id("goodbye")),
                new Fact.Left(at(3), id("engineer")));
        assertEquals(trust(500), card.attitudes().get(0).from());
        assertEquals(trust(300), card.attitudes().get(0).to());
        assertEquals(List.of("Noted: goodbye"), card.attitudes().get(0).notes());
        assertTrue(card.attitudes().get(1).left());
    }

    @Test
    void a_reading_that_points_beyond_its_words_is_still_judged() {
        Fact.Heard heard = line(3_000, "this failed").heard();
        Reading beyond = new Reading(Map.of(Label.ACKNOWLEDGE, new Reading.Proof(new WordRange(7, 9), Permille.FULL)));
        Fact odd = new Fact.Heard(heard.at(), heard.utterance(), beyond, heard.means());
        assertEquals("failed", step("acknowledge", odd).evidence().get(0).quote());
    }

    @Test
    void every_finding_is_within_what_it_is_out_of() {
        for (Score score : judged(perfect()).scores()) {
            assertEquals(score.marks(), score.outOf(), score::id);
        }
    }

    private static Trust trust(int level) {
        return new Trust(Permille.permille(level));
    }

    private static Fact click(long at, String place) {
        return new Fact.Clicked(at(at), id(place));
    }

    private static Fact used(long at, String tool) {
        return new Fact.ToolUsed(at(at), id(tool), Optional.empty(), OptionalInt.empty());
    }

    private static Fact written(long at, String tool, Label label) {
        Reading reading = new Reading(Map.of(label, new Reading.Proof(new WordRange(0, 2), Permille.FULL)));
        return new Fact.Written(at(at), id(tool), Optional.empty(), "The pool was small", reading);
    }

    private static Fact claimed(long at, String claim, Verdict verdict) {
        return new Fact.Claimed(at(at), id(claim), verdict, "so it was");
    }

    private static String flag(Scorecard card) {
        assertEquals(1, card.flags().size());
        return card.flags().get(0).mode().id().name();
    }

    private static Finding finding(String step, String rule, Fact... facts) {
        return step(step, facts).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Score step(String id, Fact... facts) {
        return score(judged(facts), id);
    }

    private static Score score(Scorecard card, String id) {
        return card.scores().stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scorecard judged(Fact... facts) {
        List<Fact> log = new ArrayList<>(List.of(
                new Fact.TakeOpened(at(-10_000), id("tiny"), Rooms.EDITION, 7),
                new Fact.ActOpened(at(-10_000), id("session")),
                new Fact.Crashed(Moment.CRASH)));
        log.addAll(Arrays.asList(facts));
        return Judge.judge(ROOM, Protocols.TINY, log);
    }
}
