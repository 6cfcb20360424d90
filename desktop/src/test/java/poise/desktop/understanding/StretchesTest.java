package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static List<String> stretches(String text) {
        return Stretches.of(Wording.tokens(text)).stream().map(Token::join).toList();
    }

    @Test
    void sentences_are_read_one_by_one() {
        assertEquals(
                List.of("the pool was too small", "we raised it to fifty"),
                stretches("The pool was too small. We raised it to fifty."));
    }

    @Test
    void a_very_short_sentence_goes_with_the_one_before() {
        assertEquals(List.of("it is your firewall i am sure"), stretches("It is your firewall. I am sure."));
        assertEquals(List.of("sorry", "the pool was too small"), stretches("Sorry. The pool was too small."));
    }

    @Test
    void a_spoken_sentence_of_usual_length_stays_whole() {
        assertEquals(1, stretches("word ".repeat(45)).size());
    }

    @Property(tries = 60)
    void every_word_of_a_long_text_is_read(@ForAll @IntRange(min = 1, max = 400) int length) {
        List<Token> tokens = Wording.tokens("word ".repeat(length));
        Set<Integer> seen = new HashSet<>();
        for (List<Token> stretch : Stretches.of(tokens)) {
            assertTrue(stretch.size() <= 45, "a stretch of " + stretch.size());
            stretch.forEach(token -> seen.add(token.word()));
        }
        assertEquals(length, seen.size());
    }
}
