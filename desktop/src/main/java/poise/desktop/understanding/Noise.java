package poise.desktop.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recognizer might have made of a text: some words misheard as {@code mishearings.tsv} lists them, some short ones
 * dropped. The same text and number always give the same copy.
 */
final class Noise {

    private static final Set<String> SHORT = Set.of(
            "a", "an", "the", "to", "of", "is", "it", "in", "on", "at", "and", "we", "i", "am", "are", "so", "that");

    private static final double MISHEARD = 0.6;
    private static final double DROPPED = 0.15;

    private final Map<String, List<String>> mishearings;

    private Noise(Map<String, List<String>> mishearings) {
        this.mishearings = mishearings;
    }

    /** Lines of a word, a tab, and what it may be heard as, alternatives parted by {@code |}; {@code #} begins a comment. */
    static Noise read(Reader reader) throws IOException {
        Map<String, List<String>> mishearings = new HashMap<>();
        for (String line : new BufferedReader(reader).lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 2 && !line.startsWith("#")) {
                mishearings.put(fields[0], Arrays.asList(fields[1].split("\\|", -1)));
            }
        }
        return new Noise(mishearings);
    }

    String copy(String text, int number) {
        Random random = new Random(31L * text.hashCode() + number);
        List<String> heard = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            @Nullable List<String> others = mishearings.get(word);
            if (others != null && random.nextDouble() < MISHEARD) {
                heard.add(others.get(random.nextInt(others.size())));
            } else if (!SHORT.contains(word) || random.nextDouble() >= DROPPED) {
                heard.add(word);
            }
        }
        return heard.isEmpty() ? text : String.join(" ", heard);
    }
}
