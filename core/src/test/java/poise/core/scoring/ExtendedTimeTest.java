package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.gear.Intents;
import poise.core.gear.Line;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.protocol.Category;
import poise.core.scenario.Scenario;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.core.speech.Label;

class ExtendedTimeTest {

    private static final Scenario ROOM = Rooms.full();

    @ParameterizedTest
    @CsvSource({"0, 100", "15000, 100", "15001, 100", "52500, 75", "89999, 50", "90000, 50", "90001, 0"})
    void timing_falls_from_one_and_a_half_times_the_ideal_to_one_and_a_half_times_the_close(long said, int timing) {
        Score step = score(Rooms.EXTENDED, "acknowledge", acknowledged(said));
        assertEquals(timing, step.marks(Category.TIMING).count());
        assertEquals(at(90_000), step.window().orElseThrow().closes());
    }

    @ParameterizedTest
    @CsvSource({"92250, MET", "92251, LATE"})
    void a_sentence_begun_in_time_is_held_for_half_as_long_again(long decisive, Status status) {
        assertEquals(
                status,
                score(Rooms.EXTENDED, "acknowledge", Line.decided(89_400, decisive))
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"16000, MET", "16001, BROKEN"})
    void a_silence_is_dead_air_after_six_seconds(long until, Status status) {
        Fact[] silent = {
            line(1_000, "I look", Label.NARRATE).heard(),
            new Fact.FellSilent(at(16_000), at(10_000)),
            new Fact.SilenceBroken(at(until), at(10_000))
        };
        assertEquals(status, score(Rooms.EXTENDED, "never-silent", silent).status());
    }

    @Test
    void the_same_silence_is_dead_air_in_standard_time() {
        Fact[] silent = {
            line(1_000, "I look", Label.NARRATE).heard(),
            new Fact.FellSilent(at(14_000), at(10_000)),
            new Fact.SilenceBroken(at(16_000), at(10_000))
        };
        assertEquals(Status.BROKEN, score(Rooms.EDITION, "never-silent", silent).status());
        assertEquals(List.of(Duration.ofSeconds(6)), Lulls.lengths(ROOM, log(Rooms.EDITION, silent)));
        assertEquals(List.of(), Lulls.lengths(ROOM, log(Rooms.EXTENDED, silent)));
    }

    @Test
    void hours_on_the_calendar_stay_hours() {
        Fact used = new Fact.ToolUsed(at(Intents.hours(24) + 1), id("report"), Optional.empty(), OptionalInt.empty());
        assertEquals(Status.LATE, score(Rooms.EXTENDED, "report", used).status());
    }

    @Test
    void the_scorecard_says_how_much_time_was_given() {
        assertEquals(Allowance.EXTENDED, judged(Rooms.EXTENDED).allowance());
        assertEquals(Allowance.STANDARD, judged(Rooms.EDITION).allowance());
    }

    @Test
    void a_perfect_take_earns_everything_in_either_time() {
        assertEquals(
                judged(Rooms.EDITION, JudgeTest.perfect()).total(),
                judged(Rooms.EXTENDED, JudgeTest.perfect()).total());
    }

    @Test
    void a_correction_leaves_the_time_that_was_given() {
        Line right = line(70_000, "this has failed", Label.ACKNOWLEDGE);
        Fact heard = line(70_000, "this has sailed", Label.NARRATE).heard();
        Fact corrected = new Fact.Corrected(right.end(), 1, right.utterance(), right.reading(), List.of());
        Score score = score(Rooms.EXTENDED, "acknowledge", heard, corrected);
        assertEquals(Status.MET, score.status());
        assertTrue(judged(Rooms.EXTENDED, heard, corrected).isCorrected());
    }

    private static Fact acknowledged(long said) {
        return line(said, "failed", Label.ACKNOWLEDGE).heard();
    }

    private static Score score(Edition edition, String id, Fact... facts) {
        return judged(edition, facts).scores().stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scorecard judged(Edition edition, Fact... facts) {
        return Judge.judge(ROOM, Protocols.TINY, log(edition, facts));
    }

    private static List<Fact> log(Edition edition, Fact... facts) {
        List<Fact> log = new ArrayList<>(List.of(
                new Fact.TakeOpened(at(-10_000), id("tiny"), edition, 7),
                new Fact.ActOpened(at(-10_000), id("session")),
                new Fact.Crashed(Moment.CRASH)));
        log.addAll(Arrays.asList(facts));
        return log;
    }
}
