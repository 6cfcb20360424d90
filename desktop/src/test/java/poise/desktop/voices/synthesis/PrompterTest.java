package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.core.scenario.Scenario;
import poise.desktop.Shelf;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;
import poise.desktop.voices.Voice;

class PrompterTest {

    private static final SpokenLine WELL = new SpokenLine("silver-bob", "Well?");
    private static final SpokenLine NOW = new SpokenLine("stubble", "Now?");

    private final Path folder;

    PrompterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final BlockingQueue<String> read = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Optional<Prompter> open = Optional.empty();

    @AfterEach
    void nobodyReadsOn() {
        open.ifPresent(Prompter::close);
    }

    @Test
    void a_line_that_is_not_ready_is_not_waited_for_and_there_the_next_time() throws InterruptedException {
        CountDownLatch pause = new CountDownLatch(1);
        Prompter prompter = with(reader("slow", pause));
        assertTrue(prompter.clip(WELL).isEmpty());
        assertTrue(prompter.clip(NOW).isEmpty());
        assertTrue(prompter.clip(WELL).isEmpty());
        pause.countDown();
        assertEquals("slow: Well?", next(read));
        assertEquals("slow: Now?", next(read));
        untilReady(prompter, NOW);
        assertTrue(prompter.clip(WELL).isPresent());
        assertEquals(Optional.empty(), Optional.ofNullable(read.poll()), "a line was read twice");
    }

    @Test
    void the_lines_of_a_scenario_are_read_beforehand_and_those_that_were_recorded_are_not()
            throws InterruptedException {
        Prompter prompter = with(reader("kevin", new CountDownLatch(0)));
        prompter.prepare(Shelf.packed().volume("pool-exhaustion").scenario());
        untilReady(prompter, WELL);
        assertEquals("kevin: Well?", next(read));
        Scenario own = Shelf.packed().volume(folderOfAnAuthor().toString()).scenario();
        prompter.prepare(own);
        Set<SpokenLine> lines = SpokenLine.of(own);
        assertFalse(lines.isEmpty());
        for (SpokenLine line : lines) {
            assertEquals("kevin: " + line.text(), next(read));
            untilReady(prompter, line);
        }
    }

    private Path folderOfAnAuthor() {
        try (InputStream scenario = Objects.requireNonNull(
                Shelf.class.getResourceAsStream("/poise/desktop/understanding/expired-certificate.json"))) {
            Path own = Files.createDirectories(folder.resolve("mine"));
            Files.copy(scenario, own.resolve("scenario.json"));
            return own;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void another_evening_finds_what_was_read_before() throws InterruptedException {
        untilReady(with(reader("kevin", new CountDownLatch(0))), WELL);
        nobodyReadsOn();
        assertEquals("kevin: Well?", next(read));
        Prompter later = with(reader("kevin", new CountDownLatch(1)));
        assertTrue(later.clip(WELL).isPresent());
        assertTrue(later.clip(new SpokenLine("nobody", "Well?")).isEmpty());
    }

    @Test
    void whoever_fails_is_replaced_for_all_lines() throws InterruptedException {
        Speaker broken = new Reader("broken", line -> {
            throw new Unspoken("it is broken");
        });
        Prompter prompter = with(broken, reader("next", new CountDownLatch(0)));
        untilReady(prompter, WELL);
        untilReady(prompter, NOW);
        assertEquals("broken cannot read lines aloud: it is broken. next does it from now on.", next(told));
        assertEquals(Optional.empty(), Optional.ofNullable(told.poll()));
    }

    @Test
    void a_line_without_a_letter_is_nobodys_failure() throws InterruptedException {
        Prompter prompter = with(reader("kevin", new CountDownLatch(0)));
        assertTrue(prompter.clip(new SpokenLine("stubble", "\u2026")).isEmpty());
        untilReady(prompter, WELL);
        assertEquals("kevin: Well?", next(read));
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_read() throws InterruptedException, IOException {
        Files.writeString(folder.resolve("speech"), "a file where the folder should be");
        Prompter prompter = with(reader("kevin", new CountDownLatch(0)));
        assertTrue(prompter.clip(WELL).isEmpty());
        assertTrue(next(told).contains("make room"));
        assertTrue(prompter.clip(NOW).isEmpty());
    }

    private Prompter with(Speaker... speakers) {
        ClipCache cache = new ClipCache(folder.resolve("speech"), 1_000_000, InstantSource.system());
        Prompter prompter = new Prompter(Cast.packed(), new Speakers(List.of(speakers), told::add), cache, told::add);
        open = Optional.of(prompter);
        return prompter;
    }

    /** One who reads as soon as the latch is open. */
    private Speaker reader(String name, CountDownLatch pause) {
        return new Reader(name, line -> {
            try {
                pause.await();
            } catch (InterruptedException stopped) {
                throw new Unspoken("it was stopped");
            }
            read.add(name + ": " + line);
            return FakePrograms.tone(1_600);
        });
    }

    private static void untilReady(Prompter prompter, SpokenLine line) throws InterruptedException {
        for (int i = 0; i < 1_000 && prompter.clip(line).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertTrue(prompter.clip(line).isPresent(), () -> line + " was never ready");
    }

    private static String next(BlockingQueue<String> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    private interface Reading {
        Sound of(String line) throws Unspoken;
    }

    private record Reader(String name, Reading reading) implements Speaker {

        @Override
        public Sound speak(String line, Voice voice, double hurry) throws Unspoken {
            return reading.of(line);
        }
    }
}
