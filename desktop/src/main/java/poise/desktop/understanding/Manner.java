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

    private Manner() {}

    static boolean denies(List<Token> words) {
        return words.stream().map(Token::text).anyMatch(DENIALS::contains);
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
