package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void what_the_user_can_mend_is_told_as_it_is() {
        assertEquals(
                new LastWords("There is no file a; name another.", 2),
                LastWords.of(new Complaint("There is no file a; name another.")));
    }

    @Test
    void a_fault_of_the_program_is_not_blamed_on_its_use() {
        LastWords last = LastWords.of(new IllegalStateException("no act"));
        assertEquals(3, last.code());
        assertTrue(last.sentence().contains("no act"), last.sentence());
        assertTrue(last.sentence().contains("please report it"), last.sentence());
    }

    @Test
    void too_little_memory_is_one_sentence_with_the_remedy() {
        LastWords last = LastWords.of(new OutOfMemoryError("Java heap space"));
        assertEquals(3, last.code());
        assertTrue(last.sentence().contains("-Xmx"), last.sentence());
        assertFalse(last.sentence().contains("Error"), last.sentence());
    }
}
