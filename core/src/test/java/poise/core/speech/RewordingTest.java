package poise.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static poise.core.gear.Line.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingTest {

    private static final Utterance HEARD =
            line(1_000, "i see an accepted error").utterance();

    /** Each word with the time at which it begins and ends. */
    private static List<String> timed(String text) {
        return HEARD.reworded(text).words().stream()
                .map(word -> word.text() + " " + word.span().from().millis() + "-"
                        + word.span().to().millis())
                .toList();
    }

    @Test
    void a_word_that_is_put_right_takes_the_time_of_the_one_that_was_heard() {
        assertEquals(
                List.of("i 1000-1300", "see 1300-1600", "an 1600-1900", "unexpected 1900-2200", "error 2200-2500"),
                timed("i see an unexpected error"));
    }

    @Test
    void several_words_share_the_time_of_those_that_they_replace() {
        assertEquals(
                List.of(
                        "i 1000-1300",
                        "see 1300-1600",
                        "that 1600-1750",
                        "it 1750-1900",
                        "is 1900-2050",
                        "one 2050-2200",
                        "error 2200-2500"),
                timed("i see that it is one error"));
    }

    @Test
    void words_between_two_that_touched_have_no_time_of_their_own() {
        assertEquals(
                List.of(
                        "i 1000-1300",
                        "see 1300-1600",
                        "now 1600-1600",
                        "an 1600-1900",
                        "accepted 1900-2200",
                        "error 2200-2500",
                        "there 2500-2500"),
                timed("i see now an accepted error there"));
    }

    @Test
    void capitals_and_commas_make_no_sound() {
        assertEquals(
                List.of("I 1000-1300", "see, 1300-1600", "an 1600-1900", "accepted 1900-2200", "Error. 2200-2500"),
                timed("  I see,\n an accepted Error. "));
    }

    @ParameterizedTest
    @CsvSource({"error, 2200, 2500", "i, 1000, 1300", "wholly other words than those, 1000, 2500", "see an, 1300, 1900"
    })
    void an_utterance_lasts_as_long_as_the_words_that_are_left(String text, long from, long to) {
        Utterance said = HEARD.reworded(text);
        assertEquals(from, said.span().from().millis());
        assertEquals(to, said.span().to().millis());
        assertEquals(text, said.text());
    }

    @Test
    void the_same_words_are_the_same_utterance() {
        assertEquals(HEARD, HEARD.reworded(HEARD.text()));
    }

    @Test
    void no_words_are_no_utterance() {
        assertThrows(IllegalArgumentException.class, () -> HEARD.reworded(" \n"));
    }
}
