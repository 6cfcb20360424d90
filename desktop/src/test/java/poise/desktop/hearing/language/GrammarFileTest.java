package poise.desktop.hearing.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarFileTest {

    @Test
    void what_is_read_from_the_real_model_is_written_again_byte_for_byte() throws IOException {
        GrammarFile file = StockGrammar.read();
        assertTrue(file.model().states() > 100_000, () -> file.model().states() + " states");
        assertTrue(file.model().arcs() > 1_000_000, () -> file.model().arcs() + " futures");
        assertArrayEquals(StockGrammar.bytes(), file.bytes());
    }

    @Test
    void the_vocabulary_is_that_of_the_model() throws IOException {
        Vocabulary words = StockGrammar.read().vocabulary();
        assertTrue(words.has("database"));
        assertFalse(words.has("kubernetes"));
        assertFalse(words.has("<eps>"), "what is no word can be heard");
        assertTrue(words.size() > 100_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.0001, 0.2, 0.5, 0.9, 0.9999999})
    void a_torn_file_is_refused(double left) {
        byte[] whole = StockGrammar.bytes();
        byte[] torn = Arrays.copyOf(whole, (int) (whole.length * left));
        assertThrows(IOException.class, () -> GrammarFile.read(torn));
    }

    @Test
    void a_file_with_more_behind_its_end_is_refused() {
        byte[] whole = StockGrammar.bytes();
        assertThrows(IOException.class, () -> GrammarFile.read(Arrays.copyOf(whole, whole.length + 4)));
    }

    @Test
    void another_kind_of_transducer_is_refused_by_name() {
        byte[] bytes = StockGrammar.bytes();
        byte[] other = "const".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(other, 0, bytes, 8, other.length);
        IOException refusal = assertThrows(IOException.class, () -> GrammarFile.read(bytes));
        assertEquals("The language model is no n-gram transducer", refusal.getMessage());
    }
}
