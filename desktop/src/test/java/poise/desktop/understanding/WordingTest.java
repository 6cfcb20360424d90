package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It's down. We can't log in!| it is down we cannot log in",
                "We’re on it; they've called.| we are on it they have called",
                "I don't know, let's look.| i do not know let us look",
                "The customer's pool.max is 10.| the customers pool max is ten",
                "43 requests, 10:30, 4pm| forty three requests ten thirty four pm",
                "$500,000 and 95% & more| five hundred thousand dollars and ninety five percent and more",
                "HikariPool-1: total=10, waiting=43| hikaripool one total ten waiting forty three",
                "Café naïve| cafe naive",
                "build 007 of 1000000| build zero zero seven of one million",
                "'quoted' rock'n'roll| quoted rocknroll",
            })
    void typed_text_is_written_as_it_would_be_heard(String typed, String heard) {
        assertEquals(heard, Wording.of(typed));
    }

    @Test
    void each_token_knows_the_word_that_it_comes_from() {
        List<Token> tokens = Wording.tokens(List.of("It's", "43", "—", "really."));
        assertEquals("it is forty three really", Token.join(tokens));
        assertEquals(List.of(0, 0, 1, 1, 3), tokens.stream().map(Token::word).toList());
        assertEquals(
                List.of(false, false, false, false, true),
                tokens.stream().map(Token::endsSentence).toList());
    }

    @Test
    void punctuation_that_stands_alone_ends_the_sentence_before_it() {
        List<Token> tokens = Wording.tokens("Is it down ? It is .");
        assertEquals(
                List.of(false, false, true, false, true),
                tokens.stream().map(Token::endsSentence).toList());
    }

    @Test
    void what_has_no_letters_has_no_tokens() {
        assertTrue(Wording.tokens(List.of("...", "😀", "—", "")).isEmpty());
    }

    @Test
    void other_alphabets_and_endless_digits_survive() {
        assertEquals("прости ошибка", Wording.of("Прости, ошибка!"));
        assertEquals(40, Wording.tokens("1".repeat(40)).size());
    }

    @Test
    void writing_twice_changes_nothing() {
        String once = Wording.of("We'd have 1,250 users by 9:45, wouldn't we?");
        assertEquals(once, Wording.of(once));
    }
}
