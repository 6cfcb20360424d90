package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.gear.Program;

class BrokenTakeTest {

    private static final String SAID = "I see that it failed, and I own it.";
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path home;

    BrokenTakeTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void a_take_whose_program_was_killed_is_offered_at_the_next_start_and_then_no_more() throws Exception {
        killInTheMiddle();
        try (Evening evening = Evening.typed(home)) {
            evening.until("unfinished").untilRead("broke off").picture("lobby-broken");
            evening.window().click("unfinished");
            evening.untilRead("of 1000 marks so far").picture("debrief-broken");
            assertTrue(evening.texts().stream().anyMatch(text -> text.contains(SAID)));
            evening.window().click("back");
            evening.until("play-pool-exhaustion");
            assertEquals(
                    0,
                    evening.texts().stream()
                            .filter(text -> text.contains("broke off"))
                            .count());
        }
    }

    /** Types a line into a program of its own, and kills it as soon as the line lies on the disk. */
    private void killInTheMiddle() throws IOException, InterruptedException {
        Process child = Program.start(home, "rehearse", "pool-exhaustion");
        try (Writer in = new OutputStreamWriter(child.getOutputStream(), StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            in.write(SAID + "\n");
            in.flush();
            while (!isKept()) {
                assertTrue(child.isAlive(), () -> "The program ended: " + rest(out));
                LockSupport.parkNanos(STEP_NANOS);
            }
            child.destroyForcibly();
            assertTrue(child.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private boolean isKept() throws IOException {
        Path takes = home.resolve("data").resolve("takes");
        if (!Files.isDirectory(takes)) {
            return false;
        }
        try (Stream<Path> files = Files.list(takes)) {
            return files.map(BrokenTakeTest::text).anyMatch(text -> text.contains("\"heard\""));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String rest(BufferedReader out) {
        return String.join("\n", out.lines().toList());
    }
}
