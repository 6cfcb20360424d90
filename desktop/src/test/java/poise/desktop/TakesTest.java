package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import poise.core.archive.TakeArchive;
import poise.core.archive.UnreadableTake;
import poise.core.debrief.ScorecardJson;
import poise.core.scenario.TakeFile;
import poise.core.scenario.format.TakeFormat;
import poise.core.scoring.Band;
import poise.core.scoring.Flag;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;

/**
 * Every take in the repository against the debrief that somebody has read and approved. After a change that is meant,
 * {@code mvn verify -Dpoise.approve=true} writes the files anew, to be read before they are committed.
 */
@Tag("long")
class TakesTest {

    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final List<String> NAMED_AFTER_THEIR_MODE = List.of(
            "apologizer",
            "blame-shifter",
            "cover-up",
            "rage-clicker",
            "silent-troubleshooter",
            "over-stayer",
            "unprepared",
            "weekend-patcher",
            "ticket-filer",
            "minimizer",
            "over-promiser");

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
                .map(take -> dynamicTest(take, () -> approve(take)))
                .toList();
    }

    private static void approve(Path take) throws IOException {
        Path approved = take.resolveSibling(take.getFileName().toString().replace(".json", ".approved.txt"));
        List<Fact> log = log(take);
        String told = rehearsal(take).told(log, wiring.shelf(), false);
        if (Boolean.getBoolean("poise.approve")) {
            Files.writeString(approved, told);
        }
        assertEquals(Files.readString(approved), told, () -> "the debrief of " + take + " is not as approved");
    }

    /** Every scenario has its takes: who masters it, who is middling, and who fails it in each of the ways that have a name. */
    @TestFactory
    List<DynamicTest> each_scenario_is_mastered_without_a_fault() throws IOException {
        return takes("master").stream()
                .map(take -> dynamicTest(take, () -> {
                    Scorecard scorecard = scorecard(take);
                    assertTrue(
                            scorecard.total().compareTo(Band.MASTER_CLASS.from()) >= 0, scorecard.total() + " marks");
                    assertEquals(List.of(), modes(scorecard));
                    assertTrue(scorecard.complete(), "a master plays to the end");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> a_middling_take_is_middling() throws IOException {
        return takes("mediocre").stream()
                .map(take -> dynamicTest(take, () -> {
                    int total = scorecard(take).total().count();
                    assertTrue(total >= 500 && total <= 750, total + " marks");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> each_way_to_fail_is_named_and_caps_where_its_chapter_says_so() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String mode : NAMED_AFTER_THEIR_MODE) {
            for (Path take : takes(mode)) {
                tests.add(dynamicTest(take, () -> {
                    Scorecard scorecard = scorecard(take);
                    Optional<Flag> flag = flag(scorecard, mode);
                    assertTrue(flag.isPresent(), mode + " was not seen, but " + modes(scorecard));
                    assertTrue(
                            !flag.get().mode().fatal() || scorecard.total().compareTo(Band.FATAL_CAP) <= 0,
                            scorecard.total() + " marks");
                }));
            }
        }
        return tests;
    }

    @Test
    void no_scenario_lacks_a_take_of_the_five() throws IOException {
        for (Shelf.Volume volume : wiring.shelf().volumes()) {
            Path takes = SCENARIOS.resolve(volume.scenario().id().name()).resolve("takes");
            for (String name : List.of("master", "mediocre", "apologizer", "blame-shifter", "cover-up")) {
                assertTrue(Files.exists(takes.resolve(name + ".json")), takes + " lacks " + name);
            }
        }
    }

    @Test
    void the_blame_shifter_fails_by_his_own_words() throws IOException {
        Flag flag = flag(scorecard(take("blame-shifter")), "blame-shifter").orElseThrow();

        assertTrue(
                flag.evidence().stream().anyMatch(evidence -> evidence.quote().contains("your network")));
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

    private static DynamicTest dynamicTest(Path take, Executable test) {
        return DynamicTest.dynamicTest(SCENARIOS.relativize(take).toString(), test);
    }

    /** The takes that are called so, or so with an addition. */
    private static List<Path> takes(String name) throws IOException {
        List<Path> takes = Shelf.files(SCENARIOS, ".json").stream()
                .filter(file -> folder(file).endsWith("takes"))
                .filter(file -> {
                    String own = String.valueOf(file.getFileName()).replace(".json", "");
                    return own.equals(name) || own.startsWith(name + "-");
                })
                .toList();
        assertFalse(takes.isEmpty(), "no take is called " + name);
        return takes;
    }

    private static List<String> modes(Scorecard scorecard) {
        return scorecard.flags().stream().map(flag -> flag.mode().id().name()).toList();
    }

    private static Optional<Flag> flag(Scorecard scorecard, String mode) {
        return scorecard.flags().stream()
                .filter(flag -> flag.mode().id().name().equals(mode))
                .findFirst();
    }

    private static Path take(String name) {
        return SCENARIOS.resolve("pool-exhaustion").resolve("takes").resolve(name + ".json");
    }

    private static Scorecard scorecard(Path take) throws IOException {
        return rehearsal(take).scorecard(log(take));
    }

    private static Rehearsal rehearsal(Path take) throws IOException {
        TakeFile file = parsed(take);
        Shelf.Volume volume = volume(take).dealt(seed(file));
        return new Rehearsal(volume, wiring.shelf().protocol(Optional.empty(), volume.scenario()), wiring.phrases());
    }

    private static List<Fact> log(Path take) throws IOException {
        TakeFile file = parsed(take);
        return rehearsal(take).play(file, take, wiring, seed(file));
    }

    private static long seed(TakeFile file) {
        return file.seed().orElse(1);
    }

    private static Shelf.Volume volume(Path take) {
        return wiring.shelf().volume(folder(folder(take)).getFileName().toString());
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    private static TakeFile parsed(Path take) throws IOException {
        return TakeFormat.read(take.toString(), Shelf.bytes(take), volume(take).deck())
                .match(sound -> sound, problems -> {
                    throw new AssertionError(problems);
                });
    }
}
