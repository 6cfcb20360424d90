package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.gear.Program;
import poise.desktop.gear.Program.Outcome;

/** A take of the history whose words are put right: first in the window, then at the terminal. */
class CorrectedTakeTest {

    private static final String SAID = "I see that it failed, and I will find out why.";

    private final Path home;

    CorrectedTakeTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void a_take_that_is_corrected_leaves_the_ranking_until_what_was_heard_is_restored() throws IOException {
        inTheWindow();
        assertTrue(newest().get("corrected").getAsBoolean());
        assertEquals("complete", newest().get("status").getAsString());
        assertTrue(Program.run(home, "history").text().contains(" corrected"));
        Outcome restored = Program.run(home, "judge", log().toString(), "--correct", "1", SAID);
        assertEquals(0, restored.code(), restored.errors());
        assertFalse(newest().get("corrected").getAsBoolean());
    }

    private void inTheWindow() {
        try (Evening evening = Evening.typed(home)) {
            evening.choose("pool-exhaustion");
            evening.until("typed").window().click("typed");
            evening.until("begin").window().click("begin");
            evening.until("answer").pass(33).untilRead("INCIDENT");
            evening.say(SAID, 3).pass(900).until("section-cause");
            evening.tabTo("section-cause").window().write("The pool was too small.");
            evening.tabTo("send").window().click("send");
            evening.untilRead("of 1000 marks").window().click("leaf-of-said");
            evening.until("correct-1").picture("debrief-said").window().click("correct-1");
            evening.until("correction").picture("debrief-correcting");
            evening.window().write(" It was your network.").click("judge");
            evening.untilRead("Judged anew").untilRead("not ranked").picture("debrief-corrected");
            assertTrue(evening.texts().contains("Heard as: \u201c" + SAID + "\u201d"));
            evening.window().click("back");
            evening.until("play-pool-exhaustion");
            assertFalse(evening.texts().stream().anyMatch(text -> text.startsWith("Best ")), "it is still ranked");
        }
    }

    private JsonObject newest() {
        return JsonParser.parseString(Program.run(home, "history", "--json").text())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data").resolve("takes"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
