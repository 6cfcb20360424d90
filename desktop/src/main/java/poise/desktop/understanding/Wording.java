package poise.desktop.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The common writing of spoken and typed words: lower case, no punctuation, no contractions, numbers as words. Exemplars,
 * recognized speech and typed text all pass through it, so that they can be compared.
 */
final class Wording {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:…][\"'”’)\\]]*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PART = Pattern.compile(
            "(?<money>[$€£])?(?<number>\\d+(?:,\\d{3})+|\\d+)|(?<letters>[\\p{L}']+)|(?<percent>%)|(?<and>&)");

    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("can't", "cannot"),
            Map.entry("won't", "will not"),
            Map.entry("shan't", "shall not"),
            Map.entry("ain't", "is not"),
            Map.entry("let's", "let us"),
            Map.entry("y'all", "you all"),
            Map.entry("o'clock", "o clock"),
            Map.entry("ma'am", "madam"),
            Map.entry("ok", "okay"));

    /** Endings in the order in which they are tried; the apostrophe of a mere possessive is dropped. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("n't", " not"),
            Map.entry("'re", " are"),
            Map.entry("'ve", " have"),
            Map.entry("'ll", " will"),
            Map.entry("'d", " would"),
            Map.entry("'m", " am"));

    private static final Pattern IS =
            Pattern.compile("(it|that|this|what|here|there|he|she|who|how|where|everything)'s");

    private Wording() {}

    static List<Token> tokens(String text) {
        return tokens(List.of(text.strip().split("\\s+", -1)));
    }

    static List<Token> tokens(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String part : parts(plain(words.get(i)))) {
                tokens.add(new Token(part, i, false, true));
            }
            if (!tokens.isEmpty() && SENTENCE_END.matcher(words.get(i)).find()) {
                int last = tokens.size() - 1;
                tokens.set(last, tokens.get(last).endingSentence());
            }
        }
        return tokens;
    }

    /** The text in common writing. */
    static String of(String text) {
        return Token.join(tokens(text));
    }

    private static String plain(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(folded).replaceAll("").replace('’', '\'').replace('‘', '\'');
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(word);
        while (matcher.find()) {
            String spelled = spelled(matcher).strip();
            if (!spelled.isEmpty()) {
                parts.addAll(List.of(spelled.split("\\s+", -1)));
            }
        }
        return parts;
    }

    private static String spelled(Matcher part) {
        if (part.group("number") != null) {
            String number = Numerals.spelled(part.group("number").replace(",", ""));
            return part.group("money") == null ? number : number + " " + currency(part.group("money"));
        }
        if (part.group("letters") != null) {
            return expanded(part.group("letters"));
        }
        return part.group("percent") != null ? "percent" : "and";
    }

    private static String currency(String sign) {
        return switch (sign) {
            case "€" -> "euros";
            case "£" -> "pounds";
            default -> "dollars";
        };
    }

    private static String expanded(String letters) {
        String bare = letters.replaceAll("^'+|'+$", "");
        if (CONTRACTIONS.containsKey(bare)) {
            return CONTRACTIONS.getOrDefault(bare, bare);
        }
        for (Map.Entry<String, String> ending : ENDINGS) {
            if (bare.endsWith(ending.getKey())) {
                return bare.substring(0, bare.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return IS.matcher(bare).matches() ? bare.replace("'s", " is") : bare.replace("'", "");
    }
}
