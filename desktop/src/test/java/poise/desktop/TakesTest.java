package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import poise.core.archive.TakeArchive;
import poise.core.archive.UnreadableTake;
import poise.core.debrief.ScorecardJson;
import poise.core.scenario.TakeFile;
import poise.core.scenario.format.TakeFormat;
import poise.core.scoring.Flag;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;

/**
 * Every take in the repository against the debrief that somebody has read and approved. After a change that is meant,
 * {@code mvn verify -Dpoise.approve=true} writes the files anew, to be read before they are committed.
 */
class TakesTest {

    private static final Path SCENARIOS = Path.of("..", "scenarios");

    private static Wiring wiring = new Wiring(new PrintWriter(new StringWriter()));

    @BeforeAll
    static void everything_is_understood() {
        assertTrue(
                wiring.understanding().condition().whole(),
                wiring.understanding().condition().sentence());
    }

    @TestFactory
    List<DynamicTest> each_take_is_told_as_approved() throws IOException {
        List<Path> takes = Shelf.files(SCENARIOS, ".json").stream()
                .filter(file -> folder(file).endsWith("takes"))
                .toList();
        assertFalse(takes.isEmpty(), "there are no takes in " + SCENARIOS.toAbsolutePath());
        return takes.stream()
                .map(take -> DynamicTest.dynamicTest(take.getFileName().toString(), () -> approve(take)))
                .toList();
    }

    private static void approve(Path take) throws IOException {
        Path approved = take.resolveSibling(take.getFileName().toString().replace(".json", ".approved.txt"));
        String told = rehearsal(take).told(log(take), false);
        if (Boolean.getBoolean("poise.approve")) {
            Files.writeString(approved, told);
        }
        assertEquals(Files.readString(approved), told, () -> "the debrief of " + take + " is not as approved");
    }

    @Test
    void a_steady_hand_is_master_class() throws IOException {
        Scorecard scorecard = scorecard("steady-hand");

        assertTrue(scorecard.total().count() >= 900, scorecard.total() + " marks");
        assertEquals(List.of(), scorecard.flags());
    }

    @Test
    void the_blame_shifter_fails_by_his_own_words() throws IOException {
        Scorecard scorecard = scorecard("blame-shifter");
        Flag flag = flag(scorecard, "blame-shifter").orElseThrow();

        assertAll(
                () -> assertTrue(flag.mode().fatal()),
                () -> assertTrue(scorecard.total().count() <= 499),
                () -> assertTrue(flag.evidence().stream()
                        .anyMatch(evidence -> evidence.quote().contains("your network"))));
    }

    @TestFactory
    List<DynamicTest> each_way_to_fail_is_named() {
        return List.of("blame-shifter", "apologizer", "silent/silent-troubleshooter", "rage-clicker").stream()
                .map(pair -> DynamicTest.dynamicTest(pair, () -> {
                    String take = pair.split("/", 2)[0];
                    String mode = pair.split("/", 2)[pair.contains("/") ? 1 : 0];
                    assertTrue(flag(scorecard(take), mode).isPresent(), mode + " was not seen");
                }))
                .toList();
    }

    @Test
    void lateness_costs_but_honesty_passes() throws IOException {
        int late = scorecard("late-but-honest").total().count();

        assertTrue(late >= 500 && late < 900, late + " marks");
    }

    @Test
    void the_same_log_gives_the_same_scorecard_to_the_byte() throws IOException, UnreadableTake {
        Path take = take("wrong-fix-then-escalate");
        List<Fact> log = log(take);
        List<Fact> stored = TakeArchive.read(TakeArchive.text(log)).facts();

        assertEquals(
                ScorecardJson.print(rehearsal(take).scorecard(log)),
                ScorecardJson.print(rehearsal(take).scorecard(stored)));
    }

    private static Optional<Flag> flag(Scorecard scorecard, String mode) {
        return scorecard.flags().stream()
                .filter(flag -> flag.mode().id().name().equals(mode))
                .findFirst();
    }

    private static Path take(String name) {
        return SCENARIOS.resolve("pool-exhaustion").resolve("takes").resolve(name + ".json");
    }

    private static Scorecard scorecard(String name) throws IOException {
        return rehearsal(take(name)).scorecard(log(take(name)));
    }

    private static Rehearsal rehearsal(Path take) throws IOException {
        Shelf.Volume volume = wiring.shelf().volume(parsed(take).scenario().name());
        return new Rehearsal(volume, wiring.shelf().protocol(Optional.empty(), volume.scenario()), wiring.phrases());
    }

    private static List<Fact> log(Path take) throws IOException {
        Rehearsal rehearsal = rehearsal(take);
        Script script =
                new Script(rehearsal.volume().scenario(), wiring.understanding(), wiring::speechModel, folder(take));
        return rehearsal.play(script.intents(parsed(take)), wiring.understanding(), 1);
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    private static TakeFile parsed(Path take) throws IOException {
        return TakeFormat.read(take.toString(), Shelf.bytes(take)).match(sound -> sound, problems -> {
            throw new AssertionError(problems);
        });
    }
}
