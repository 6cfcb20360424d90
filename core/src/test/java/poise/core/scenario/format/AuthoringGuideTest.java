package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poise.core.protocol.Leaning;
import poise.core.protocol.ToolKind;
import poise.core.prover.Flaw;

/** The guide for authors says what the code does. */
class AuthoringGuideTest {

    private static final String GUIDE =
            new String(Shipped.bytes(Shipped.SCENARIOS.resolve("README.md")), StandardCharsets.UTF_8);

    @Test
    void the_table_of_diagnostics_is_the_codes_own() {
        List<String> rows =
                GUIDE.lines().filter(line -> line.startsWith("| SC")).toList();
        List<String> wanted = Stream.of(Diagnosis.values())
                .map(each -> "| " + each.code() + " | " + each.meaning() + " |")
                .toList();
        assertEquals(String.join("\n", wanted), String.join("\n", rows));
    }

    @Test
    void every_code_of_a_proof_is_explained() {
        Stream.of(Flaw.Kind.values())
                .forEach(kind -> assertTrue(GUIDE.contains("| " + kind.code() + " | "), kind.code()));
    }

    @Test
    void every_key_of_a_file_is_explained() {
        Set<String> keys = new TreeSet<>();
        Path fixtures = Path.of("src", "test", "resources", "fixtures");
        Stream.of(
                        Shipped.scenarioFile(),
                        Shipped.protocolFile(),
                        Shipped.bytes(fixtures.resolve("scenarios/sound.json")),
                        Shipped.bytes(fixtures.resolve("protocols/sound.json")),
                        Shipped.bytes(fixtures.resolve("takes/sound.json")))
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
    void the_take_in_the_guide_is_a_take_of_the_shipped_scenario() {
        var block = Pattern.compile("```json\n(\\{\n  \"scenario\".*?)```", Pattern.DOTALL)
                .matcher(GUIDE);
        assertTrue(block.find(), "the guide shows a take");
        byte[] take = block.group(1).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(), TakeFormat.read("README.md", take, Shipped.deck()).problems());
    }
}
