package poise.desktop.voices.synthesis;

import java.text.Normalizer;
import java.util.Map;

/** A line in letters that every speaker reads alike, without any that one of them takes for an order. */
final class PlainText {

    private static final Map<String, String> PLAIN = Map.of(
            "[\u2018\u2019]", "'",
            "[\u201c\u201d]", "\"",
            "\\s*[\u2013\u2014]\\s*", ", ",
            "\u2026", "...",
            "\u20ac", " euros ",
            "\u00a3", " pounds ",
            "&", " and ");

    private PlainText() {}

    /** Whether anything of a line can be said. */
    static boolean isSayable(String line) {
        return of(line).chars().anyMatch(Character::isLetterOrDigit);
    }

    static String of(String line) {
        String plain = line;
        for (Map.Entry<String, String> sign : PLAIN.entrySet()) {
            plain = plain.replaceAll(sign.getKey(), sign.getValue());
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]|[\\[\\]<>{}|\\\\^_`~*]", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
