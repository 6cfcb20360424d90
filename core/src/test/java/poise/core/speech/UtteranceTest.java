package poise.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Moment.at;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;

class UtteranceTest {

    @Test
    void an_utterance_lasts_from_its_first_word_to_its_last() {
        Utterance typed = Utterance.typed(" it  failed ", at(1_000));
        assertEquals("it failed", typed.text());
        assertEquals(new Span(at(1_000), at(1_000 + 2 * 130 + 8 * 60)), typed.span());
        assertThrows(IllegalArgumentException.class, () -> new Utterance(new Span(at(0), at(9_000)), typed.words()));
    }

    @Test
    void nothing_said_is_no_utterance() {
        assertThrows(IllegalArgumentException.class, () -> Utterance.typed("  ", at(0)));
        assertThrows(IllegalArgumentException.class, () -> new Utterance(new Span(at(0), at(0)), List.of()));
    }

    @Test
    void a_quote_stays_within_the_words() {
        Utterance typed = Utterance.typed("one two three", at(0));
        assertEquals("two", typed.quote(new WordRange(1, 2)));
        assertEquals("two three", typed.quote(new WordRange(1, 9)));
        assertEquals("three", typed.quote(new WordRange(7, 9)));
    }

    @Test
    void signals_must_be_surer_than_moves() {
        Reading.Proof read = new Reading.Proof(new WordRange(0, 1), Permille.permille(649));
        Reading reading = new Reading(Map.of(Label.PANIC, read, Label.NARRATE, read));
        assertEquals(Set.of(Label.NARRATE, Label.PANIC), reading.labels());
        assertTrue(reading.counted(Label.NARRATE).isPresent());
        assertFalse(reading.counted(Label.PANIC).isPresent());
    }

    @Test
    void every_label_is_found_by_its_id() {
        for (Label label : Label.values()) {
            assertEquals(label, Label.byId(label.id()).orElseThrow());
        }
    }
}
