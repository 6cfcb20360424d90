package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.desktop.gear.Flite;
import poise.desktop.hearing.FileHearing;
import poise.desktop.hearing.SharedModel;
import poise.desktop.hearing.Unhearable;
import poise.desktop.understanding.Understanding;

/** How long a reading takes, by itself and while the recognizer decodes as fast as it can. */
@Tag("bench")
class ReadingBench {

    private static final Path DEVELOPMENT = Path.of("..", "scenarios", "language", "en", "dev.tsv");

    private static final String SPEECH = "We have lost the connection to the database. I am looking at the log now. "
            + "The pool of connections is exhausted, and that is our mistake.";

    @Test
    void a_reading_is_timed_alone_and_beside_the_ear() throws IOException {
        long start = System.nanoTime();
        Understanding understanding = Understanding.load();
        System.out.printf("Reading: the reader is loaded in %.1f s.%n", (System.nanoTime() - start) / 1e9);
        List<List<String>> texts = Files.readAllLines(DEVELOPMENT).stream()
                .map(line -> List.of(HeldOut.utterance(line).split(" ", -1)))
                .toList();
        assertFalse(texts.isEmpty());
        texts.forEach(understanding::read);
        time("alone", texts, understanding);
        FileHearing ear = new FileHearing(SharedModel.model(), Moment.CRASH);
        Path speech = Flite.SLT.says(SPEECH);
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> decoding = beside.submit(() -> decode(ear, speech));
            time("beside the ear", texts, understanding);
            assertFalse(decoding.isDone(), "the ear stopped before the readings did");
        } finally {
            beside.shutdownNow();
        }
    }

    private static void decode(FileHearing ear, Path speech) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ear.utterances(speech);
            }
        } catch (Unhearable broken) {
            throw new AssertionError(broken);
        }
    }

    private static void time(String how, List<List<String>> texts, Understanding understanding) {
        long[] whole = times(texts, understanding::read);
        long[] growing = times(texts, understanding::readSoFar);
        System.out.printf(
                "Reading %s: with its evidence %.1f ms (p50), %.1f ms (p99); a growing sentence %.1f ms, %.1f ms.%n",
                how, part(whole, 50), part(whole, 99), part(growing, 50), part(growing, 99));
    }

    /** How long each text takes, in nanoseconds, the quickest first. */
    private static long[] times(List<List<String>> texts, Consumer<List<String>> reading) {
        long[] times = new long[texts.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            reading.accept(texts.get(i));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }

    /** What so many percent do not exceed, in milliseconds. */
    private static double part(long[] times, int percent) {
        return times[times.length * percent / 100] / 1e6;
    }
}
