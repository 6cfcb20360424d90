package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"0, 0, No problem in 0 files.", "1, 1, 1 problem in 1 file.", "2, 12, 2 problems in 12 files."})
    void one_is_not_counted_as_many(int problems, int files, String sentence) {
        assertEquals(sentence, Wording.of("check.done", problems, files));
    }
}
