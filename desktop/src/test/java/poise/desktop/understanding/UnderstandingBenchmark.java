package poise.desktop.understanding;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long a reading takes. Run with {@code mvn -Pbench verify}. */
@Tag("bench")
class UnderstandingBenchmark {

    @Test
    void a_reading_is_timed() throws IOException {
        long start = System.nanoTime();
        Understanding understanding = Understanding.load();
        double load = (System.nanoTime() - start) / 1e9;
        List<List<String>> texts = Project.english().development().stream()
                .map(example -> List.of(example.text().split(" ", -1)))
                .toList();
        texts.forEach(understanding::read);
        long[] whole = times(texts, understanding::read);
        long[] growing = times(texts, understanding::readSoFar);
        System.out.printf(
                "Understanding: a reading with its evidence takes %.1f ms (p50) or %.1f ms (p99); a growing sentence is "
                        + "read in %.2f of that (%.1f ms or %.1f ms). Loading takes %.1f s.%n",
                part(whole, 50),
                part(whole, 99),
                part(growing, 50) / part(whole, 50),
                part(growing, 50),
                part(growing, 99),
                load);
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
