package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poise.core.protocol.Leaning;
import poise.core.protocol.ToolKind;
import poise.core.prover.Flaw;

/** The guide for authors says what the code does. */
class AuthoringGuideTest {

    private static final Path FILE = Shipped.SCENARIOS.resolve("README.md");
    private static final String GUIDE = guide();

    private static String guide() {
        return new String(Shipped.bytes(FILE), StandardCharsets.UTF_8);
    }

    @Test
    void the_table_of_diagnostics_is_the_codes_own_with_examples_from_the_fixtures() throws IOException {
        Map<Diagnosis, String> examples = examples();
        List<String> wanted = Stream.of(Diagnosis.values())
                .map(each -> "| %s | %s | `%s` |".formatted(each.code(), each.meaning(), examples.get(each)))
                .toList();
        approve(wanted);
        List<String> rows =
                guide().lines().filter(AuthoringGuideTest::isOfTable).toList();
        assertEquals(String.join("\n", wanted), String.join("\n", rows));
    }

    private static boolean isOfTable(String line) {
        return line.startsWith("| SC");
    }

    /** What is said of the first fixture with each mistake; three mistakes need a file that is too large to be kept. */
    private static Map<Diagnosis, String> examples() throws IOException {
        Map<Diagnosis, String> examples = new EnumMap<>(Diagnosis.class);
        for (Path file : Fixtures.files()) {
            collect(Fixtures.problems(file), examples);
        }
        Stream.of(" ".repeat(1_100_000), "[".repeat(40), "{\"tools\": [" + "1, ".repeat(500) + "1]}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .map(content -> ScenarioFormat.read("generated.json", content, Shipped.surroundings()))
                .forEach(parsed -> collect(parsed.problems(), examples));
        return examples;
    }

    private static void collect(List<Problem> problems, Map<Diagnosis, String> examples) {
        problems.forEach(problem -> examples.putIfAbsent(
                problem.diagnosis(), (problem.path() + " " + problem.sentence()).replace("|", "\\|")));
    }

    /** After a change that is meant, {@code -Dpoise.approve=true} writes the table anew, to be read before it is committed. */
    private static void approve(List<String> rows) throws IOException {
        if (Boolean.getBoolean("poise.approve")) {
            List<String> lines = new ArrayList<>(guide().lines().toList());
            int first = (int) lines.stream().takeWhile(line -> !isOfTable(line)).count();
            lines.removeIf(AuthoringGuideTest::isOfTable);
            lines.addAll(first, rows);
            Files.writeString(FILE, String.join("\n", lines) + "\n");
        }
    }

    @Test
    void every_code_of_a_proof_is_explained() {
        Stream.of(Flaw.Kind.values())
                .forEach(kind -> assertTrue(GUIDE.contains("| " + kind.code() + " | "), kind.code()));
    }

    @Test
    void every_key_of_a_file_is_explained() {
        Set<String> keys = new TreeSet<>();
        Stream.of(
                        Shipped.scenarioFile(),
                        Shipped.protocolFile(),
                        Shipped.bytes(Fixtures.FOLDER.resolve("scenarios/sound.json")),
                        Shipped.bytes(Fixtures.FOLDER.resolve("protocols/sound.json")),
                        Shipped.bytes(Fixtures.FOLDER.resolve("takes/sound.json")))
                .forEach(content ->
                        collect(JsonTree.of(content, new Problems("file")).orElseThrow(), keys));
        assertTrue(keys.size() > 60, "only " + keys.size() + " keys were found");
        List<String> unexplained = keys.stream()
                .filter(key -> !GUIDE.contains("`" + key + "`") && !GUIDE.contains("`{\"" + key + "\""))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    private static void collect(Node node, Set<String> keys) {
        if (node instanceof Node.Members object) {
            keys.addAll(object.members().keySet());
            object.members().values().forEach(each -> collect(each, keys));
        }
        node.entries().forEach(each -> collect(each, keys));
    }

    @Test
    void every_kind_of_tool_and_every_leaning_is_explained() {
        Stream.concat(
                        Stream.of(ToolKind.values()).map(ToolKind::id),
                        Stream.of(Leaning.values()).map(Leaning::id))
                .forEach(word -> assertTrue(GUIDE.contains("| `" + word + "` |"), word));
    }

    @Test
    void every_set_of_portraits_is_named() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "assets", "portraits"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("-neutral.png"))
                    .map(name -> name.replace("-neutral.png", ""))
                    .forEach(set -> assertTrue(GUIDE.contains("`" + set + "`"), set));
        }
    }

    @Test
    void every_protocol_stands_with_the_kinds_of_tool_that_it_needs() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.SCENARIOS.resolve("protocols"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> Shipped.sound(ProtocolFormat.read("protocol", Shipped.bytes(file))))
                    .forEach(protocol -> {
                        String kinds = KindsAskedFor.by(protocol)
                                .map(kind -> "`" + kind.id() + "`")
                                .sorted()
                                .collect(Collectors.joining(", "));
                        String row = "| `" + protocol.id() + "` | " + kinds + " |";
                        assertTrue(GUIDE.contains(row), row);
                    });
        }
    }

    @Test
    void the_take_in_the_guide_is_a_take_of_the_shipped_scenario() {
        var block = Pattern.compile("```json\n(\\{\n  \"scenario\".*?)```", Pattern.DOTALL)
                .matcher(GUIDE);
        assertTrue(block.find(), "the guide shows a take");
        byte[] take = block.group(1).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(), TakeFormat.read("README.md", take, Shipped.deck()).problems());
    }
}
