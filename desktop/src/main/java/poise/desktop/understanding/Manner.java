package poise.desktop.understanding;

import java.util.List;
import java.util.Set;

/** How words are said: whether they deny something, and whether they ask or suppose instead of stating. */
final class Manner {

    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "nothing", "nobody", "none", "neither", "nor", "cannot", "without", "rather",
            "instead", "hardly");

    private static final Set<String> OPENINGS = Set.of("and", "so", "but", "or", "um", "uh", "well", "okay");

    /** Words that open a question or a supposition; "what" and "when" open statements as often. */
    private static final Set<String> QUESTIONS = Set.of(
            "is", "are", "was", "were", "am", "did", "does", "do", "could", "will", "would", "can", "has", "have",
            "had", "shall", "should", "may", "might", "how", "which", "who", "why", "where", "if", "suppose", "unless",
            "whether");

    /** After these "no" has answered a question and denies nothing of what follows. */
    private static final Set<String> AFTER_ANSWER = Set.of(
            "it",
            "the",
            "this",
            "that",
            "these",
            "those",
            "there",
            "we",
            "i",
            "you",
            "they",
            "he",
            "she",
            "your",
            "our",
            "my",
            "its",
            "their",
            "a",
            "an",
            "somebody",
            "someone");

    private Manner() {}

    /** Whether any of the words from one on to before another deny something. */
    static boolean denies(List<Token> stretch, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DENIALS.contains(stretch.get(i).text()) && !answers(stretch, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(List<Token> stretch, int at) {
        return stretch.get(at).text().equals("no")
                && at + 1 < stretch.size()
                && AFTER_ANSWER.contains(stretch.get(at + 1).text());
    }

    static boolean asks(List<Token> stretch) {
        return stretch.stream()
                .map(Token::text)
                .filter(word -> !OPENINGS.contains(word))
                .findFirst()
                .filter(QUESTIONS::contains)
                .isPresent();
    }
}
