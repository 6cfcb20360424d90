package poise.core.scenario.format;

import java.util.regex.Pattern;

/** What a text for people must be: not blank, not endless, on one line, and no placeholder. */
final class Prose {

    /** The most letters of a text that is read or said at once. */
    static final int LONGEST = 400;

    /** The most letters of a letter that a player writes. */
    static final int LONGEST_LETTER = 4000;

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(?:TODO|FIXME|TBD|XXX+|(?i:lorem ipsum|dolor sit amet|placeholder text))\\b");

    private Prose() {}

    static void check(Node.Text node, int longest, Problems problems) {
        String text = node.text();
        if (text.isBlank()) {
            problems.add(Diagnosis.EMPTY_TEXT, node, "must say something; it is blank");
        } else if (text.codePointCount(0, text.length()) > longest) {
            int length = text.codePointCount(0, text.length());
            problems.add(
                    Diagnosis.LONG_TEXT,
                    node,
                    "must be at most " + longest + " letters, not " + length + "; shorten it");
        } else if (PLACEHOLDER.matcher(text).find()) {
            problems.add(
                    Diagnosis.PLACEHOLDER, node, "must be the words themselves, not a placeholder: " + Quote.of(text));
        } else if (text.codePoints().anyMatch(letter -> isRefused(letter, longest))) {
            problems.add(
                    Diagnosis.ODD_CHARACTER,
                    node,
                    "must be plain letters on one line, without control characters; take out what is odd in "
                            + Quote.of(text));
        }
    }

    private static boolean isRefused(int letter, int longest) {
        boolean isBreakInLetter = longest == LONGEST_LETTER && letter == '\n';
        return Quote.isOdd(letter) && !isBreakInLetter;
    }
}
