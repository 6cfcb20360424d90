package poise.core.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import poise.core.speech.Word;

/** Words that are said twice in a row, as when a sentence is begun again. */
final class Repeats {

    private static final int LONGEST = 3;

    /** Words that people double on purpose, and figures, which are read out one by one. */
    private static final Set<String> MEANT_TWICE = Set.of(
            "no", "yes", "very", "really", "much", "many", "that", "had", "okay", "well", "again", "so", "far", "one",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "zero", "oh", "hundred", "ha");

    private Repeats() {}

    /** How often one to three words come twice in a row. */
    static int in(List<Word> words) {
        List<String> plain = words.stream().map(word -> plain(word.text())).toList();
        int repeats = 0;
        int next = 0;
        while (next < plain.size()) {
            int length = repeatedAt(plain, next);
            repeats += length > 0 ? 1 : 0;
            next += Math.max(1, length);
        }
        return repeats;
    }

    /** How many words are said again from there on; none if the next ones are others. */
    private static int repeatedAt(List<String> words, int from) {
        for (int length = Math.min(LONGEST, (words.size() - from) / 2); length > 0; length--) {
            List<String> once = words.subList(from, from + length);
            boolean again = once.equals(words.subList(from + length, from + 2 * length));
            if (again && !once.stream().allMatch(Repeats::isMeantTwice)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isMeantTwice(String word) {
        return word.isEmpty() || MEANT_TWICE.contains(word) || Character.isDigit(word.charAt(0));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']", "");
    }
}
