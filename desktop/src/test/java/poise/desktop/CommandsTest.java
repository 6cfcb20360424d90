package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Path TAKES = Path.of("..", "scenarios", "pool-exhaustion", "takes");
    private static final Path FIXTURES = Path.of("..", "core", "src", "test", "resources", "fixtures");

    @TempDir
    private Path folder = Path.of("");

    /** What a command left behind. */
    private record Outcome(int code, String out, String errors) {

        void isWrongUse(String... hints) {
            assertEquals(2, code, errors);
            assertEquals(1, errors.strip().lines().count(), errors);
            for (String hint : hints) {
                assertTrue(errors.contains(hint), errors);
            }
            assertFalse(errors.contains("\tat "), errors);
        }
    }

    private static Outcome poise(String input, String... arguments) {
        PrintStream out = System.out;
        PrintStream errors = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            int code = Main.run(arguments);
            return new Outcome(
                    code, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(errors);
            System.setIn(in);
        }
    }

    @Test
    void scenarios_are_listed_with_protocol_level_and_length() {
        JsonArray all =
                JsonParser.parseString(poise("", "scenarios", "--json").out()).getAsJsonArray();
        JsonObject first = all.get(0).getAsJsonObject();

        assertEquals("poc-recovery", first.get("protocol").getAsString());
        assertTrue(poise("", "scenarios").out().contains("pool-exhaustion"));
    }

    @Test
    void a_log_is_judged_again_to_the_same_bytes() {
        Path log = folder.resolve("take.jsonl");
        String take = TAKES.resolve("steady-hand.json").toString();
        Outcome played = poise("", "rehearse", "pool-exhaustion", "--take", take, "--json", "--log", log.toString());
        Outcome judged = poise("", "judge", log.toString(), "--json");

        assertEquals(0, played.code(), played.errors());
        assertEquals(played.out(), judged.out());
        assertTrue(JsonParser.parseString(judged.out())
                        .getAsJsonObject()
                        .get("total")
                        .getAsInt()
                >= 900);
    }

    @Test
    void a_torn_log_is_judged_without_its_last_line_and_says_so() throws IOException {
        Path log = folder.resolve("take.jsonl");
        String take = TAKES.resolve("silent.json").toString();
        poise("", "rehearse", "pool-exhaustion", "--take", take, "--log", log.toString());
        String text = Files.readString(log);
        Files.writeString(log, text.substring(0, text.length() - 7));

        Outcome judged = poise("", "judge", log.toString());

        assertEquals(0, judged.code());
        assertTrue(judged.errors().contains("cut off"), judged.errors());
    }

    @Test
    void a_take_is_typed_at_the_terminal() {
        Outcome typed = poise(
                """
                that is an error and it is not what should happen here
                /open-logs
                i am opening the application log on the shared screen
                /read-line pool-stats
                /set-config pool.max lots
                /quit
                """,
                "rehearse",
                "pool-exhaustion");

        assertAll(
                () -> assertEquals(0, typed.code(), typed.errors()),
                () -> assertTrue(typed.out().contains("Say that it failed"), typed.out()),
                () -> assertTrue(typed.out().contains("waiting=43"), typed.out()),
                () -> assertTrue(typed.out().contains("/set-config pool.max 50"), typed.out()));
    }

    @Test
    void utterances_are_read_a_line_each() {
        String[] lines = poise(
                        "your firewall is blocking our connections that is your network\n\nnice to meet you all\n",
                        "understand")
                .out()
                .split("\n", -1);
        JsonObject blame = JsonParser.parseString(lines[0]).getAsJsonObject();

        assertTrue(blame.getAsJsonArray("labels").toString().contains("blame-customer"), lines[0]);
        assertEquals(
                2,
                blame.getAsJsonObject("evidence")
                        .getAsJsonArray("blame-customer")
                        .size());
        assertTrue(blame.getAsJsonObject("certainty").get("blame-customer").getAsInt() >= 500);
        assertEquals(
                0,
                JsonParser.parseString(lines[1])
                        .getAsJsonObject()
                        .getAsJsonArray("labels")
                        .size());
        assertEquals(
                0,
                JsonParser.parseString(lines[2])
                        .getAsJsonObject()
                        .getAsJsonArray("labels")
                        .size());
    }

    @Test
    void every_fixture_s_problems_are_reported_with_line_and_remedy() throws IOException {
        Outcome checked = poise("", "check", FIXTURES.toString());

        assertEquals(1, checked.code());
        for (Path expected : Shelf.files(FIXTURES, ".problems.txt")) {
            for (String line : Files.readAllLines(expected, StandardCharsets.UTF_8)) {
                if (line.startsWith("SC018 fixtures/takes")) {
                    // The fixtures' takes belong to a scenario that is not in their folder, so its names are unknown.
                    continue;
                }
                // The program's own protocols can be chosen too, so lists of choices are longer here.
                String problem = line.substring(line.indexOf(' ') + 1).split("; choose", 2)[0];
                assertTrue(checked.out().contains(problem), () -> expected + " lacks: " + line);
            }
        }
    }

    @Test
    void the_scenarios_of_the_repository_have_no_problem() {
        Outcome checked = poise("", "check", Path.of("..", "scenarios").toString());

        assertEquals(0, checked.code(), checked.out());
    }

    @Test
    void what_cannot_be_heard_is_said_in_a_sentence() throws IOException {
        Path empty = Files.write(folder.resolve("empty.wav"), new byte[0]);
        Path text = Files.writeString(folder.resolve("notes.wav"), "These are notes, not sound. ".repeat(40));
        Path torn = Files.write(folder.resolve("torn.wav"), tornWav());

        poise("", "hear", folder.resolve("nowhere.wav").toString()).isWrongUse("nowhere.wav");
        poise("", "hear", empty.toString()).isWrongUse("empty.wav");
        poise("", "hear", text.toString()).isWrongUse("notes.wav");
        poise("", "hear", torn.toString()).isWrongUse("torn.wav");
    }

    /** A header that promises a second of sound, and a hundredth of it. */
    private static byte[] tornWav() {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 320).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 32_000);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(16_000).putInt(32_000);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(32_000);
        return bytes.array();
    }

    @Test
    void wrong_use_is_a_sentence_with_the_remedy() {
        poise("", "rehearse", "no-such-scenario").isWrongUse("no-such-scenario", "pool-exhaustion");
        poise("", "rehearse", "pool-exhaustion", "--protocol", "none").isWrongUse("none", "poc-recovery");
        poise("", "rehearse", "pool-exhaustion", "--take", "nowhere.json").isWrongUse("nowhere.json");
        poise("", "judge", "nowhere.jsonl").isWrongUse("nowhere.jsonl");
        poise("", "check", "nowhere").isWrongUse("nowhere");
        poise("", "scenarios", "--jason").isWrongUse("--jason", "--help");
        poise("", "dance").isWrongUse("dance", "--help");
    }

    @Test
    void a_log_that_is_none_is_said_to_be_none() throws IOException {
        Path log = Files.writeString(folder.resolve("notes.jsonl"), "not a log\n");

        poise("", "judge", log.toString()).isWrongUse("line 1");
    }
}
