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
        System.out.printf("load %d ms%n", (System.nanoTime() - start) / 1_000_000);
        List<List<String>> texts = Project.english().development().stream()
                .map(example -> List.of(example.text().split(" ", -1)))
                .toList();
        texts.forEach(understanding::read);
        print("whole reading with evidence", texts, understanding::read);
        print("growing utterance", texts, understanding::readSoFar);
    }

    private static void print(String what, List<List<String>> texts, Consumer<List<String>> reading) {
        long[] times = new long[texts.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            reading.accept(texts.get(i));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms%n",
                what, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }
}
