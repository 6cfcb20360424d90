package poise.core.scenario.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which word an author may have meant. */
final class Spelling {

    private static final int MOST_LISTED = 30;

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

    /** The number of letters to add, drop, change or swap with their neighbour (Damerau 1964). */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, i, j, a, b);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int fewest(int[][] steps, int i, int j, String a, String b) {
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
