package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final String VOCABULARY =
            "{\"model\":{\"vocab\":{\"[UNK]\":100,\"[CLS]\":101,\"[SEP]\":102,\"time\":1,\"##out\":2,\"##s\":3,\"out\":4}}}";

    private static long[] pieces(String text) throws IOException {
        return WordPieces.read(new ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8)))
                .of(text);
    }

    @Test
    void a_word_is_cut_into_the_longest_pieces_there_are() throws IOException {
        assertArrayEquals(new long[] {101, 1, 2, 3, 4, 102}, pieces("timeouts out"));
    }

    @Test
    void a_word_that_cannot_be_cut_is_unknown_as_a_whole() throws IOException {
        assertArrayEquals(new long[] {101, 100, 1, 102}, pieces("timeoux time"));
        assertArrayEquals(new long[] {101, 100, 102}, pieces("time".repeat(50)));
    }

    @Test
    void a_long_text_keeps_its_end_mark() throws IOException {
        long[] pieces = pieces("time ".repeat(900));
        assertEquals(192, pieces.length);
        assertEquals(102, pieces[191]);
    }
}
