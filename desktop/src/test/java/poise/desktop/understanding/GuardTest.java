package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    private static String meant(String text) throws IOException {
        return Project.english().guard().marked(Wording.tokens(text)).stream()
                .filter(Token::isMeant)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "i am not going to blame your network| i am",
                "we would never hide that from you| nothing",
                "he said it is your firewall| nothing",
                "my old boss used to say production is different| nothing",
                "if it were your database we would see it| nothing",
                "were i to beg you for time you would laugh| nothing",
                "imagine i told you it never happens| nothing",
                "i do not want to blame anyone but your dba touched that table| i but your dba touched that table",
            })
    void denied_quoted_and_supposed_words_are_not_meant(String said, String meant) throws IOException {
        assertEquals(meant == null ? "" : meant, meant(said));
    }

    @ParameterizedTest
    @CsvSource({
        "this is your firewall blocking us",
        "it never happens",
        "i do not know what to do",
        "do not tell them about the lost rows",
        "nothing to worry about it is tiny",
        "that cannot be",
        "in production you would never see this",
        "that does not count it is a sandbox",
    })
    void a_signal_that_is_itself_a_denial_is_meant(String said) throws IOException {
        assertEquals(said, meant(said));
    }

    @Test
    void the_cover_ends_with_the_sentence() throws IOException {
        assertEquals("it is your network", meant("He said so. It is your network."));
    }

    @Test
    void a_line_that_is_no_frame_is_refused_with_its_words() {
        IOException refusal = assertThrows(IOException.class, () -> Guard.read(new StringReader("far be it from me")));
        assertEquals(
                "guard.tsv: a line must be a reach or \"turn\", a tab and a frame, not \"far be it from me\"",
                refusal.getMessage());
    }
}
