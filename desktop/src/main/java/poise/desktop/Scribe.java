package poise.desktop;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import poise.core.speech.Utterance;
import poise.core.speech.Word;

/** Writes what was heard as a sentence. */
final class Scribe {

    private Scribe() {}

    /** With a capital letter at its beginning and a full stop at its end. */
    static String sentence(Utterance utterance) {
        List<String> heard = utterance.words().stream().map(Word::text).toList();
        String words = heard.stream().map(Scribe::written).collect(Collectors.joining(" "));
        String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return Character.isLetterOrDigit(sentence.charAt(sentence.length() - 1)) ? sentence + "." : sentence;
    }

    private static String written(String word) {
        return word.equals("i") || word.startsWith("i'") ? "I" + word.substring(1) : word;
    }
}
