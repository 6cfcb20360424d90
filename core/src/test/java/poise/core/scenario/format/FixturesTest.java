package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file below {@code fixtures} has one mistake, after which it is named, and beside it what is to be said of it. */
class FixturesTest {

    private static final Set<Diagnosis> NEED_GENERATED_FILES =
            EnumSet.of(Diagnosis.TOO_LARGE, Diagnosis.TOO_DEEP, Diagnosis.LONG_LIST);

    @TestFactory
    Stream<DynamicTest> each_mistake_is_named_with_its_line_and_remedy() throws IOException {
        return Fixtures.files().stream()
                .map(file -> DynamicTest.dynamicTest(Fixtures.name(file), () -> {
                    approve(file);
                    assertEquals(expected(file), printed(file), Fixtures.name(file));
                }));
    }

    @Test
    void there_are_fixtures_for_every_diagnosis() throws IOException {
        Set<Diagnosis> seen = EnumSet.copyOf(NEED_GENERATED_FILES);
        for (Path file : Fixtures.files()) {
            Fixtures.problems(file).forEach(problem -> seen.add(problem.diagnosis()));
        }
        assertEquals(EnumSet.allOf(Diagnosis.class), seen);
    }

    @Test
    void no_fixture_but_the_sound_ones_is_sound() throws IOException {
        List<String> sound = Fixtures.files().stream()
                .filter(file -> Fixtures.problems(file).isEmpty())
                .map(Fixtures::name)
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
        List<Integer> lines = Fixtures.problems(Fixtures.FOLDER.resolve("scenarios/several-mistakes.json")).stream()
                .map(Problem::line)
                .toList();
        assertEquals(5, lines.size());
        assertEquals(lines.stream().sorted().toList(), lines);
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
        return Fixtures.problems(file).stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
