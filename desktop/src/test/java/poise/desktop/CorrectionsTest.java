package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code poise judge LOG --correct NUMBER WORDS}. */
class CorrectionsTest {

    private static final Path TAKE = Path.of("..", "scenarios", "pool-exhaustion", "takes", "blame-shifter.json");
    private static final Wiring WIRING = new Wiring(new PrintWriter(new StringWriter()));

    private final Path log;
    private final StringWriter errors = new StringWriter();

    CorrectionsTest(@TempDir Path folder) {
        this.log = folder.resolve("log.jsonl");
    }

    @BeforeEach
    void somebody_played() {
        run("rehearse", "pool-exhaustion", "--take", TAKE.toString(), "--log", log.toString());
    }

    /** What the command prints. */
    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.run(WIRING, new PrintWriter(out), new PrintWriter(errors), arguments);
        assertEquals(errors.toString().isEmpty() || out.getBuffer().length() > 0 ? 0 : Complaint.WRONG_USE, code);
        return out.toString();
    }

    private String judge(String... more) {
        return run(Stream.concat(Stream.of("judge", log.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private String written() throws IOException {
        return Files.readString(log);
    }

    /** The line of the debrief in which the player says this. */
    private static String line(String debrief, String words) {
        return debrief.lines()
                .filter(each -> each.contains("You [") && each.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in\n" + debrief));
    }

    private static String number(String line) {
        return line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    }

    @Test
    void a_correction_is_added_to_the_log_and_judged_again_to_the_byte() throws IOException {
        String before = written();
        String debrief = judge();
        assertTrue(debrief.contains("The Blame Shifter (fatal)"), debrief);
        String number = number(line(debrief, "your network"));

        String corrected = judge("--correct", number, "Let me look at our own log with you.");

        assertTrue(corrected.contains("CORRECTED BY YOU"), corrected);
        assertTrue(
                corrected.contains("You [" + number + ", corrected]: Let me look at our own log with you."), corrected);
        assertTrue(written().startsWith(before), "the log lost something");
        assertEquals(before.lines().count() + 1, written().lines().count());
        assertEquals(corrected, judge());
    }

    /** What the ledger of the debrief quotes as untrue. */
    private static List<String> untrue(String debrief) {
        return debrief.lines()
                .filter(line -> line.contains("In truth: "))
                .map(line -> line.substring(line.indexOf('“') + 1, line.indexOf('”')))
                .toList();
    }

    @Test
    void a_false_claim_that_was_never_made_leaves_the_ledger() {
        String debrief = judge();
        List<String> before = untrue(debrief);
        String number = number(line(debrief, "your proxy"));

        List<String> after = untrue(judge("--correct", number, "Let me look at our own log with you."));

        assertTrue(before.stream().anyMatch(words -> words.contains("blocking the request")), before.toString());
        assertEquals(
                before.stream()
                        .filter(words -> !words.contains("blocking the request"))
                        .toList(),
                after);
    }

    @Test
    void a_false_claim_that_was_not_heard_enters_the_ledger() {
        String debrief = judge();
        List<String> before = untrue(debrief);

        List<String> after = untrue(judge("--correct", number(line(debrief, "staging")), "Your database is dead."));

        assertEquals(before.size() + 1, after.size(), after.toString());
        assertTrue(after.contains("Your database is dead."), after.toString());
    }

    @Test
    void the_json_has_the_correction_its_mark_and_the_delivery() {
        judge("--correct", "1", "Something else was said");
        JsonObject tree = JsonParser.parseString(judge("--json")).getAsJsonObject();
        JsonObject correction = tree.getAsJsonArray("corrections").get(0).getAsJsonObject();
        assertTrue(tree.get("corrected").getAsBoolean());
        assertEquals(1, correction.get("utterance").getAsInt());
        assertEquals("Something else was said", correction.get("said").getAsString());
        assertTrue(tree.getAsJsonObject("delivery").get("pace").isJsonNull(), "typed words have no pace");
        assertTrue(tree.getAsJsonArray("questions").size() <= 5);
    }

    @Test
    void correcting_back_leaves_both_lines_and_the_first_debrief() throws IOException {
        String debrief = judge();
        String line = line(debrief, "You [1]: ");
        String heard = line.substring(line.indexOf("]: ") + 3);
        long lines = written().lines().count();
        assertEquals(debrief, judge("--correct", "1", "Something else", "--correct", "1", heard));
        assertEquals(lines + 2, written().lines().count());
        assertEquals(debrief, judge("--correct", "1", heard));
        assertEquals(
                "Sentence 1 already reads so; nothing was changed.",
                errors.toString().strip());
        assertEquals(lines + 2, written().lines().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | words | There is no sentence 0 in this take; name one from 1 to ",
                "99 | words | There is no sentence 99 in this take; name one from 1 to ",
                "one | words | --correct takes the number of a sentence and then its words",
                "1 | '  ' | A correction needs words; write what you said in sentence 1."
            })
    void what_cannot_be_corrected_is_said_in_one_sentence(String number, String words, String complaint)
            throws IOException {
        String before = written();
        assertEquals("", judge("--correct", number, words));
        assertTrue(errors.toString().startsWith(complaint), errors::toString);
        assertEquals(1, errors.toString().strip().lines().count(), errors::toString);
        assertEquals(before, written());
    }

    @Test
    void nobody_says_a_book_in_one_breath() {
        assertEquals("", judge("--correct", "1", "word ".repeat(401)));
        assertTrue(errors.toString().startsWith("A correction has at most 2000 letters"), errors::toString);
    }

    @Test
    void a_number_alone_is_not_enough() {
        assertEquals("", judge("--correct", "1"));
        assertEquals(1, errors.toString().strip().lines().count(), errors::toString);
    }

    @Test
    void what_would_spoil_the_terminal_is_no_part_of_the_words() {
        String corrected = judge("--correct", "1", "It\u001b[2J has\n failed");
        assertTrue(corrected.contains("You [1, corrected]: It [2J has failed\n"), corrected);
    }

    @Test
    void a_torn_log_is_corrected_behind_its_last_whole_line() throws IOException {
        String whole = written();
        Files.writeString(log, whole + "{\"fact\":\"cli");
        judge("--correct", "1", "It has failed.");
        assertEquals(
                "The last line of the log was cut off and is left out.",
                errors.toString().strip());
        assertTrue(written().startsWith(whole + "{\"fact\":\"corrected\""), "the correction is not where it belongs");
        assertTrue(judge().contains("[1, corrected]"));
    }
}
