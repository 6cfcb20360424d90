package poise.desktop.understanding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word as a recognizer would have written it.
 *
 * @param word index of the word of the utterance that it comes from
 * @param endsSentence whether typed punctuation ends a sentence here
 * @param isMeant whether it is not denied, quoted or supposed, as far as the {@link Guard} has looked
 */
record Token(String text, int word, boolean endsSentence, boolean isMeant) {

    Token unmeant() {
        return new Token(text, word, endsSentence, false);
    }

    Token endingSentence() {
        return new Token(text, word, true, isMeant);
    }

    static String join(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
