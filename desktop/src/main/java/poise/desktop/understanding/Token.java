package poise.desktop.understanding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word as a recognizer would have written it.
 *
 * @param word index of the word of the utterance that it comes from
 * @param endsSentence whether typed punctuation ends a sentence here
 */
record Token(String text, int word, boolean endsSentence) {

    static String join(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
