package poise.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void only_a_line_feed_ends_a_line() throws IOException {
        Lines lines = new Lines(new StringReader("one\r\n\n\u0000two\rstill two\u2028and this\nlast"));
        assertEquals(Optional.of("one\r"), lines.next());
        assertEquals(Optional.of(""), lines.next());
        assertEquals(Optional.of("\u0000two\rstill two\u2028and this"), lines.next());
        assertEquals(Optional.of("last"), lines.next());
        assertEquals(Optional.empty(), lines.next());
    }

    @Test
    void a_line_feed_at_the_end_begins_no_line() throws IOException {
        Lines lines = new Lines(new StringReader("one\n"));
        assertEquals(Optional.of("one"), lines.next());
        assertEquals(Optional.empty(), lines.next());
    }

    @Test
    void a_line_without_end_is_cut_and_the_next_one_is_whole() throws IOException {
        Lines lines = new Lines(new Endless(3L * Lines.LONGEST, "\nnext"));
        assertEquals(Lines.LONGEST, lines.next().orElseThrow().length());
        assertEquals(Optional.of("next"), lines.next());
    }

    /** Many times the letter x, and then something else. */
    private static final class Endless extends Reader {

        private final StringReader then;
        private long left;

        Endless(long count, String then) {
            this.left = count;
            this.then = new StringReader(then);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            if (left == 0) {
                return then.read(into, from, length);
            }
            into[from] = 'x';
            left--;
            return 1;
        }

        @Override
        public void close() {
            then.close();
        }
    }
}
