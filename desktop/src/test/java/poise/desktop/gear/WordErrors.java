package poise.desktop.gear;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many words were heard wrongly, left out or added, out of how many said. Spelling is no error, for whichever ear:
 * capitals, punctuation and apostrophes do not count, a contraction is its two words, and what is written as one word here
 * and as two or three there ("hotfix", "hot fix") is the same.
 */
public record WordErrors(int errors, int words) {

    public static final WordErrors NONE = new WordErrors(0, 0);

    private static final int MOST_PARTS = 3;

    private static final Map<String, String> WHOLE = Map.of(
            "can't", "cannot",
            "won't", "will not",
            "ain't", "is not",
            "let's", "let us",
            "ok", "okay");

    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("n't\\b", " not"),
            Map.entry("'re\\b", " are"),
            Map.entry("'ve\\b", " have"),
            Map.entry("'ll\\b", " will"),
            Map.entry("'d\\b", " would"),
            Map.entry("'m\\b", " am"),
            Map.entry("\\b(it|that|this|what|here|there|he|she|who|how|where)'s\\b", "$1 is"),
            Map.entry("'", ""));

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
        for (Map.Entry<String, String> word : WHOLE.entrySet()) {
            plain = plain.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        for (Map.Entry<String, String> ending : ENDINGS) {
            plain = plain.replaceAll(ending.getKey(), ending.getValue());
        }
        plain = plain.strip();
        return plain.isEmpty() ? List.of() : Stream.of(plain.split(" +", -1)).toList();
    }

    /** Levenshtein's distance over words, where words that are joined on one side cost nothing. */
    private static int distance(List<String> said, List<String> heard) {
        int[][] least = new int[said.size() + 1][heard.size() + 1];
        for (int[] row : least) {
            Arrays.fill(row, Integer.MAX_VALUE - 1);
        }
        least[0][0] = 0;
        for (int s = 0; s <= said.size(); s++) {
            for (int h = 0; h <= heard.size(); h++) {
                lower(least, s + 1, h, least[s][h] + 1);
                lower(least, s, h + 1, least[s][h] + 1);
                if (s < said.size() && h < heard.size()) {
                    pair(least, said.subList(s, said.size()), heard.subList(h, heard.size()));
                }
            }
        }
        return least[said.size()][heard.size()];
    }

    /** Words that stand for each other, one for one or one for several, at the start of what is left on both sides. */
    private static void pair(int[][] least, List<String> said, List<String> heard) {
        int s = least.length - 1 - said.size();
        int h = least[0].length - 1 - heard.size();
        int here = least[s][h];
        lower(least, s + 1, h + 1, here + (said.get(0).equals(heard.get(0)) ? 0 : 1));
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            if (isJoined(said, parts, heard.get(0))) {
                lower(least, s + parts, h + 1, here);
            }
            if (isJoined(heard, parts, said.get(0))) {
                lower(least, s + 1, h + parts, here);
            }
        }
    }

    private static void lower(int[][] least, int said, int heard, int to) {
        if (said < least.length && heard < least[said].length) {
            least[said][heard] = Math.min(least[said][heard], to);
        }
    }

    private static boolean isJoined(List<String> words, int parts, String whole) {
        return parts <= words.size() && String.join("", words.subList(0, parts)).equals(whole);
    }
}
