package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that no author wrote by hand: too large, too deep or too long to be kept as fixtures. */
class MonstrousFilesTest {

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_unread() {
        assertEquals(
                List.of("SC004 big.json:1 $ must be at most 1000000 bytes; take out what does not belong to it"),
                printed(ScenarioFormat.read("big.json", new byte[100_000_000], Shipped.surroundings())));
    }

    @Test
    void a_file_of_exactly_the_limit_is_read() {
        byte[] content = new byte[ScenarioFormat.LARGEST_FILE];
        Arrays.fill(content, (byte) ' ');
        content[0] = '{';
        content[content.length - 1] = '}';
        assertTrue(
                ProtocolFormat.read("limit.json", content).problems().stream()
                        .allMatch(problem -> problem.diagnosis() == Diagnosis.MISSING_KEY),
                "only its keys are missing");
    }

    @Test
    void a_file_nested_a_hundred_thousand_deep_is_refused_where_it_gets_too_deep() {
        String deep = "[\n".repeat(100_000);
        assertEquals(
                List.of("SC007 deep.json:33 $" + "[0]".repeat(32)
                        + " is nested more than 32 deep; no file needs that: flatten it"),
                printed(ProtocolFormat.read("deep.json", bytes(deep))));
    }

    @Test
    void nesting_of_thirty_two_is_not_too_deep() {
        String deep = "[".repeat(32) + "]".repeat(32);
        assertEquals(
                List.of("SC009 deep.json:1 $ must be one object in braces, not a list"),
                printed(ProtocolFormat.read("deep.json", bytes(deep))));
    }

    @Test
    void a_list_of_more_than_five_hundred_lines_is_too_long() {
        String take = "{\"scenario\": \"a\", \"lines\": [" + "{\"at\": 1, \"say\": \"go\"},".repeat(500)
                + "{\"at\": 1, \"say\": \"go\"}]}";
        assertEquals(
                List.of("SC045 long.json:1 $.lines must have at most 500 entries, not 501; split it, or take out what"
                        + " nobody needs"),
                printed(TakeFormat.read("long.json", bytes(take))));
    }

    @Test
    void a_key_that_is_no_word_cannot_tear_the_sentence_apart() {
        assertEquals(
                "SC011 odd.json:1 $[\"a\\u000ab\\u0022\"] is no key here; choose \"lines\", \"scenario\" or \"seed\"",
                printed(TakeFormat.read("odd.json", bytes("{\"a\\nb\\\"\": 1}")))
                        .get(0));
    }

    @Test
    void a_number_with_a_monstrous_exponent_is_out_of_range() {
        for (String figure : List.of("1e2147483647", "-1e999999999", "1e99999999999")) {
            String take = "{\"scenario\": \"a\", \"lines\": [{\"at\": " + figure + ", \"say\": \"go\"}]}";
            assertEquals(1, printed(TakeFormat.read("huge.json", bytes(take))).size(), figure);
        }
    }

    private static List<String> printed(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::toString).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
