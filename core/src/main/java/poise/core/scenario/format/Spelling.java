package poise.core.scenario.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which word an author may have meant. */
final class Spelling {

    private static final int MOST_LISTED = 12;

    private Spelling() {}

    /** The nearest of the words, if one is near enough to be a slip of the pen. */
    static Optional<String> nearest(String word, Collection<String> words) {
        if (word.length() > 60) {
            return Optional.empty();
        }
        int reach = Math.max(1, Math.min(3, word.length() / 3));
        return words.stream()
                .filter(each -> distance(word, each) <= reach)
                .min(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(each -> each));
    }

    /** A remedy: the word that was meant, or those that there are. */
    static String remedy(String word, Collection<String> words) {
        return nearest(word, words)
                .map(near -> "did you mean " + Quote.of(near) + "?")
                .orElseGet(() -> words.isEmpty() ? "there is none to name" : "choose " + list(words));
    }

    /** Words in a row: {@code "a", "b" or "c"}. */
    static String list(Collection<String> words) {
        String all = words.stream().sorted().limit(MOST_LISTED).map(Quote::of).collect(Collectors.joining(", "));
        if (words.size() > MOST_LISTED) {
            return all + " or another of " + words.size();
        }
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1);
    }

    /** The number of letters to add, drop or change (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
