package poise.desktop.gear;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many words were heard wrongly, left out or added, out of how many said. */
public record WordErrors(int errors, int words) {

    public static final WordErrors NONE = new WordErrors(0, 0);

    public static WordErrors between(String said, String heard) {
        List<String> reference = wordsOf(said);
        return new WordErrors(distance(reference, wordsOf(heard)), reference.size());
    }

    public WordErrors plus(WordErrors other) {
        return new WordErrors(errors + other.errors, words + other.words);
    }

    /** The word error rate: 0 is perfect. */
    public double rate() {
        return errors / (double) words;
    }

    static List<String> wordsOf(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", " ").strip();
        return plain.isEmpty() ? List.of() : Stream.of(plain.split(" +", -1)).toList();
    }

    /** Levenshtein's distance, over words. */
    private static int distance(List<String> said, List<String> heard) {
        int[] before = new int[heard.size() + 1];
        for (int h = 0; h <= heard.size(); h++) {
            before[h] = h;
        }
        for (int s = 1; s <= said.size(); s++) {
            int[] row = new int[heard.size() + 1];
            row[0] = s;
            for (int h = 1; h <= heard.size(); h++) {
                int swap = before[h - 1] + (said.get(s - 1).equals(heard.get(h - 1)) ? 0 : 1);
                row[h] = Math.min(swap, 1 + Math.min(before[h], row[h - 1]));
            }
            before = row;
        }
        return before[heard.size()];
    }
}
