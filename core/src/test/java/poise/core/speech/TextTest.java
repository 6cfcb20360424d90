package poise.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Moment.CRASH;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void white_space_parts_words_and_nothing_else_does() {
        assertEquals(
                List.of("The", "pool's", "full,", "so:", "wait."),
                Text.of("  The pool's\tfull,\n\nso:  wait. ").words());
    }

    @Test
    void blank_writing_has_no_words() {
        assertTrue(Text.of("").words().isEmpty());
        assertTrue(Text.of(" \n ").words().isEmpty());
        assertEquals("", Text.of(" ").quote(new WordRange(0, 2)));
    }

    @Test
    void a_rare_kind_of_space_is_no_word() {
        assertEquals(List.of("one", "two"), Text.of("one \u2003 two").words());
        assertEquals(2, Utterance.typed("one \u2003 two", CRASH).words().size());
    }

    @Test
    void a_quote_stays_within_the_words() {
        assertEquals("two three", Text.of("one two\nthree").quote(new WordRange(1, 9)));
    }
}
