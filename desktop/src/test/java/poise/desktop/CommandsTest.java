package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.gear.Program;
import poise.desktop.gear.Program.Outcome;

/** The commands whose answer depends on the machine, each in a program of its own. */
class CommandsTest {

    private final Path home;

    CommandsTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void a_take_typed_at_the_terminal_is_found_in_the_history() {
        Outcome empty = Program.run(home, "history");
        assertEquals(0, empty.code());
        assertTrue(empty.text().contains("Nothing was played yet"), empty.text());
        assertEquals(0, Program.run(home, "rehearse", "pool-exhaustion").code());
        JsonObject take = JsonParser.parseString(
                        Program.run(home, "history", "--json").text())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertEquals("pool-exhaustion", take.get("scenario").getAsString());
        assertEquals("abandoned", take.get("status").getAsString());
        assertEquals("silent", take.get("means").getAsString());
        assertTrue(Program.run(home, "history").text().contains("pool-exhaustion"));
    }

    @Test
    void extended_time_is_in_the_log_and_in_every_judgement_of_it() throws IOException {
        Path log = home.resolve("extended.jsonl");
        String take = Path.of("..", "scenarios", "pool-exhaustion", "takes", "late-but-honest.json")
                .toString();
        Outcome played = Program.run(
                home, "rehearse", "pool-exhaustion", "--take", take, "--extended", "--json", "--log", log.toString());
        assertEquals(0, played.code(), played.errors());
        JsonObject card = JsonParser.parseString(played.text()).getAsJsonObject();
        assertEquals("extended", card.get("allowance").getAsString());
        String first = Files.readString(log).lines().findFirst().orElseThrow();
        assertTrue(first.contains("\"allowance\":\"EXTENDED\""), first);
        assertEquals(
                played.text(),
                Program.run(home, "judge", log.toString(), "--json").text());
        assertTrue(Program.run(home, "judge", log.toString()).text().contains("Played with extended time."));
        assertFalse(Program.run(home, "rehearse", "pool-exhaustion", "--take", take, "--json")
                .text()
                .contains("allowance"));
    }

    @Test
    void a_take_typed_in_extended_time_is_kept_as_such() {
        assertEquals(
                0,
                Program.run(home, "rehearse", "pool-exhaustion", "--extended").code());
        JsonObject take = JsonParser.parseString(
                        Program.run(home, "history", "--json").text())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertEquals("extended", take.get("allowance").getAsString());
    }

    @Test
    void the_doctor_prints_a_line_for_each_part() {
        Outcome outcome = Program.run(home, "doctor");
        List<String> lines =
                outcome.text().lines().filter(CommandsTest::isFinding).toList();
        assertEquals(0, outcome.code(), "a display is missing here, which is no fault of Poise");
        assertEquals(11, lines.size(), outcome.text());
        assertTrue(
                lines.contains("missing  display        No window can be opened here: start Poise where there is a"
                        + " display, or play at the terminal with \"poise rehearse pool-exhaustion\"."),
                outcome.text());
        assertTrue(lines.get(0).startsWith("ok       Java"), outcome.text());
    }

    @Test
    void one_is_not_counted_as_many() throws IOException {
        Path folder = Files.createDirectories(home.resolve("mine/empty"));
        Files.writeString(folder.resolve("scenario.json"), "");
        Outcome outcome = Program.run(home, "check", folder.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.text().endsWith("1 problem in 1 file.\n"), outcome.text());
    }

    @Test
    void an_author_begins_with_the_file_of_a_scenario_and_what_its_protocol_asks_for() throws IOException {
        Outcome printed = Program.run(home, "scenarios", "--print", "stale-session");
        assertEquals(0, printed.code());
        assertEquals(Files.readString(Path.of("..", "scenarios", "stale-session", "scenario.json")), printed.text());
        Outcome told = Program.run(home, "protocols", "graceful-recovery");
        assertTrue(
                told.text().contains("  Way no-trace: best within 30 s, at the latest 60 s after the crash"),
                told.text());
        assertTrue(told.text().contains("  The Apologizer (apologizer), fatal\n"), told.text());
        assertTrue(Program.run(home, "protocols", "graceful-recovery", "--extended")
                .text()
                .contains("  Way no-trace: best within 45 s, at the latest 90 s after the crash"));
        assertEquals(3, Program.run(home, "protocols").text().lines().count());
        assertEquals(2, Program.run(home, "protocols", "none").code());
    }

    @Test
    void a_scenario_of_the_program_can_be_proved_by_its_name_with_its_deals() {
        Outcome outcome = Program.run(home, "check", "stale-session", "--deals", "--best");
        assertEquals(0, outcome.code(), outcome.errors());
        assertTrue(outcome.text().contains("\n  seed 3: with cure \"incognito\", talker "), outcome.text());
        assertTrue(outcome.text().contains("{\"scenario\": \"stale-session\", \"seed\": "), outcome.text());
    }

    @Test
    void a_folder_that_is_called_otherwise_than_its_scenario_is_told_of() throws IOException {
        Path folder = Files.createDirectories(home.resolve("mine/other"));
        Files.copy(Path.of("..", "scenarios", "stale-session", "scenario.json"), folder.resolve("scenario.json"));
        Outcome outcome = Program.run(home, "check", folder.toString());
        assertEquals(1, outcome.code());
        assertTrue(
                outcome.text().contains("has the id \"stale-session\", and its folder is called \"other\""),
                outcome.text());
        Outcome file =
                Program.run(home, "check", folder.resolve("scenario.json").toString());
        assertTrue(file.errors().contains("is a file; name the folder that it lies in"), file.errors());
    }

    @Test
    void a_folder_of_scenarios_that_is_not_there_is_named_with_its_remedy() {
        Outcome outcome = Program.run(home, "--scenarios", "nowhere", "scenarios");
        assertEquals(2, outcome.code());
        assertTrue(outcome.errors().startsWith("There is no folder nowhere; name a folder"), outcome.errors());
        assertEquals("", outcome.text());
    }

    private static boolean isFinding(String line) {
        return line.matches("(ok|missing|broken) .*");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_with_its_remedy() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        Outcome outcome = Program.run(file, "doctor");
        assertEquals(1, outcome.code());
        assertTrue(outcome.text().contains("broken   data folder"), outcome.text());
        assertTrue(outcome.text().contains("set POISE_HOME to a folder of your own"), outcome.text());
    }

    @Test
    void without_a_display_the_game_says_so_and_offers_the_terminal() {
        Outcome outcome = Program.run(home);
        assertEquals(2, outcome.code());
        assertTrue(outcome.errors().contains("poise rehearse pool-exhaustion"), outcome.errors());
        assertFalse(outcome.errors().contains("Exception"), outcome.errors());
    }
}
