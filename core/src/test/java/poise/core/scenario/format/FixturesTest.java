package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import poise.core.scenario.Deck;

/** Every file below {@code fixtures} has one mistake, after which it is named, and beside it what is to be said of it. */
class FixturesTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");
    private static final Set<Diagnosis> NEED_GENERATED_FILES =
            EnumSet.of(Diagnosis.TOO_LARGE, Diagnosis.TOO_DEEP, Diagnosis.LONG_LIST);

    @TestFactory
    Stream<DynamicTest> each_mistake_is_named_with_its_line_and_remedy() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    approve(file);
                    assertEquals(expected(file), printed(file), name(file));
                }));
    }

    @Test
    void there_are_fixtures_for_every_diagnosis() throws IOException {
        Set<Diagnosis> seen = EnumSet.copyOf(NEED_GENERATED_FILES);
        for (Path file : files()) {
            problems(file).forEach(problem -> seen.add(problem.diagnosis()));
        }
        assertEquals(EnumSet.allOf(Diagnosis.class), seen);
    }

    @Test
    void no_fixture_but_the_sound_ones_is_sound() throws IOException {
        List<String> sound = files().stream()
                .filter(file -> problems(file).isEmpty())
                .map(FixturesTest::name)
                .toList();
        assertEquals(
                List.of(
                        "fixtures/protocols/sound.json",
                        "fixtures/scenarios/sound-with-windows-line-ends.json",
                        "fixtures/scenarios/sound.json",
                        "fixtures/takes/sound.json"),
                sound);
    }

    @Test
    void problems_stand_in_order_of_line() {
        List<Integer> lines = problems(FIXTURES.resolve("scenarios/several-mistakes.json")).stream()
                .map(Problem::line)
                .toList();
        assertEquals(5, lines.size());
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FIXTURES)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
            assertTrue(files.size() >= 35, "only " + files.size() + " fixtures were found");
            return files;
        }
    }

    private static String name(Path file) {
        return "fixtures/" + FIXTURES.relativize(file).toString().replace('\\', '/');
    }

    private static String expected(Path file) {
        Path beside = Path.of(file.toString().replace(".json", ".problems.txt"));
        return new String(Shipped.bytes(beside), StandardCharsets.UTF_8);
    }

    /** After a change that is meant, {@code -Dpoise.approve=true} writes what is said anew, to be read before it is committed. */
    private static void approve(Path file) {
        if (Boolean.getBoolean("poise.approve")) {
            try {
                Files.writeString(Path.of(file.toString().replace(".json", ".problems.txt")), printed(file));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static String printed(Path file) {
        return problems(file).stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static List<Problem> problems(Path file) {
        byte[] content = Shipped.bytes(file);
        return switch (FIXTURES.relativize(file).getName(0).toString()) {
            case "protocols" -> ProtocolFormat.read(name(file), content).problems();
            case "takes" -> TakeFormat.read(name(file), content, deck()).problems();
            default -> ScenarioFormat.read(name(file), content, surroundings()).problems();
        };
    }

    private static Deck deck() {
        Path file = FIXTURES.resolve("scenarios/sound.json");
        return Shipped.sound(ScenarioFormat.read(name(file), Shipped.bytes(file), surroundings()));
    }

    private static Surroundings surroundings() {
        Path file = FIXTURES.resolve("protocols/sound.json");
        return new Surroundings(
                List.of(Shipped.sound(ProtocolFormat.read(name(file), Shipped.bytes(file)))), Shipped.PORTRAITS);
    }
}
