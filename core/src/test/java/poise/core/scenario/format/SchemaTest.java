package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import poise.core.protocol.Leaning;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Page;
import poise.core.speech.Label;

/** The published schemas say what the readers say, as far as a schema can. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCENARIO = schema("scenario");
    private static final JsonSchema PROTOCOL = schema("protocol");
    private static final JsonSchema TAKE = schema("take");

    /** What a schema can see: the shape of each value by itself. */
    private static final Set<Diagnosis> SHAPE = EnumSet.of(
            Diagnosis.WRONG_TYPE,
            Diagnosis.UNKNOWN_KEY,
            Diagnosis.MISSING_KEY,
            Diagnosis.OUT_OF_RANGE,
            Diagnosis.UNKNOWN_WORD,
            Diagnosis.NOT_ONE_OF,
            Diagnosis.BAD_ID,
            Diagnosis.EMPTY_TEXT,
            Diagnosis.LONG_TEXT,
            Diagnosis.EMPTY_LIST,
            Diagnosis.BAD_EXAMPLE,
            Diagnosis.MANY_EXAMPLES);

    private static final Pattern VALUE = Pattern.compile(
            "(?<=[:\\[,] ?)(?:\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?\\d+(?:\\.\\d+)?|true|false|\\[\\]|\\{\\})");

    private static JsonSchema schema(String name) {
        byte[] content = Shipped.bytes(Shipped.SCENARIOS.resolve("schema").resolve(name + ".schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new String(content, StandardCharsets.UTF_8));
    }

    private static Set<ValidationMessage> complaints(JsonSchema schema, byte[] content) throws IOException {
        return schema.validate(JSON.readTree(content));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_file_is_accepted() throws IOException {
        return files(Shipped.SCENARIOS).stream().flatMap(file -> schemaOf(file).stream()
                .map(schema -> DynamicTest.dynamicTest(
                        Shipped.SCENARIOS.relativize(file).toString(),
                        () -> assertEquals(Set.of(), complaints(schema, Shipped.bytes(file))))));
    }

    private static Optional<JsonSchema> schemaOf(Path file) {
        Path inside = Shipped.SCENARIOS.relativize(file);
        if (inside.endsWith("scenario.json")) {
            return Optional.of(SCENARIO);
        }
        if (inside.startsWith("protocols")) {
            return Optional.of(PROTOCOL);
        }
        return inside.getNameCount() == 3 && inside.getName(1).toString().equals("takes")
                ? Optional.of(TAKE)
                : Optional.empty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_fixture_of_the_wrong_shape_is_refused_and_a_sound_one_accepted() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files(Fixtures.FOLDER)) {
            JsonSchema schema =
                    switch (Fixtures.FOLDER.relativize(file).getName(0).toString()) {
                        case "protocols" -> PROTOCOL;
                        case "takes" -> TAKE;
                        default -> SCENARIO;
                    };
            List<String> problems = Files.readAllLines(Path.of(file.toString().replace(".json", ".problems.txt")));
            if (problems.isEmpty() || problems.stream().anyMatch(SchemaTest::isOfShape)) {
                tests.add(DynamicTest.dynamicTest(
                        Fixtures.FOLDER.relativize(file).toString(),
                        () -> assertEquals(
                                problems.isEmpty(),
                                complaints(schema, Shipped.bytes(file)).isEmpty(),
                                problems::toString)));
            }
        }
        assertTrue(tests.size() > 50, tests.size() + " fixtures");
        return tests.stream();
    }

    /** A schema sees neither how many digits follow the point nor that one number depends on another. */
    private static boolean isOfShape(String problem) {
        boolean coded = SHAPE.stream().anyMatch(each -> problem.startsWith(each.code() + " "));
        return coded && !problem.contains("after the point") && !problem.contains(".initial ");
    }

    /** Another value in place of one that stands at a share of the file. */
    record Swap(double where, String value) {}

    @Property(tries = 1500)
    void whatever_is_swapped_reader_and_schema_agree_on_the_shape(@ForAll("swaps") Swap swap) throws IOException {
        String sound = new String(
                Shipped.bytes(Fixtures.FOLDER.resolve("scenarios").resolve("sound.json")), StandardCharsets.UTF_8);
        Matcher matcher = VALUE.matcher(sound);
        if (!matcher.find((int) (swap.where() * sound.length() * 0.98))) {
            return;
        }
        byte[] swapped = (sound.substring(0, matcher.start()) + swap.value() + sound.substring(matcher.end()))
                .getBytes(StandardCharsets.UTF_8);
        List<String> problems = ScenarioFormat.read("swapped.json", swapped, around()).problems().stream()
                .map(Problem::toString)
                .toList();
        Set<ValidationMessage> complaints = complaints(SCENARIO, swapped);
        if (problems.isEmpty()) {
            assertEquals(Set.of(), complaints);
        } else if (problems.stream().anyMatch(SchemaTest::isOfShape)) {
            assertTrue(!complaints.isEmpty(), () -> "the schema accepts " + problems);
        }
    }

    private static Surroundings around() {
        Path file = Fixtures.FOLDER.resolve("protocols").resolve("sound.json");
        return new Surroundings(
                List.of(Shipped.sound(ProtocolFormat.read("protocol", Shipped.bytes(file)))), Shipped.PORTRAITS);
    }

    @Provide
    Arbitrary<Swap> swaps() {
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "[]",
                "{}",
                "[[]]",
                "[{}]",
                "true",
                "false",
                "-1",
                "0",
                "7",
                "2.5",
                "100000000000",
                "\"\"",
                "\"cause\"",
                "\"Nobody\"",
                "\"acknowledge\"");
        return values.flatMap(value -> Arbitraries.doubles().between(0, 1).map(where -> new Swap(where, value)));
    }

    @Test
    void every_word_that_may_stand_in_a_file_stands_in_a_schema() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : List.of("scenario", "protocol")) {
            collect(
                    JSON.readTree(
                            Shipped.bytes(Shipped.SCENARIOS.resolve("schema").resolve(name + ".schema.json"))),
                    words);
        }
        Stream.of(
                        Stream.of(Label.values()).map(Label::id),
                        Stream.of(ToolKind.values()).map(ToolKind::id),
                        Stream.of(Leaning.values()).map(Leaning::id),
                        Stream.of(Page.Kind.values()).map(Page.Kind::id),
                        Stream.of(Topic.values()).map(Topic::id))
                .flatMap(each -> each)
                .forEach(word -> assertTrue(words.contains(word), word));
    }

    private static void collect(JsonNode node, Set<String> words) {
        node.path("enum").forEach(word -> words.add(word.asText()));
        node.forEach(each -> collect(each, words));
    }
}
