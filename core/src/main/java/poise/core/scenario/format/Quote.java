package poise.core.scenario.format;

import java.util.Locale;

/** An author's words inside a sentence of ours: in quotes, on one line, cut where they are long. */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    static String of(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().limit(LONGEST).forEach(letter -> append(quoted, letter));
        return quoted.append(words.codePointCount(0, words.length()) > LONGEST ? "…\"" : "\"")
                .toString();
    }

    private static void append(StringBuilder quoted, int letter) {
        if (isOdd(letter) || letter == '"' || letter == '\\') {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", letter));
        } else {
            quoted.appendCodePoint(letter);
        }
    }

    /** Whether a letter would tear a line apart or cannot be written at all. */
    static boolean isOdd(int letter) {
        int type = Character.getType(letter);
        return Character.isISOControl(letter)
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
