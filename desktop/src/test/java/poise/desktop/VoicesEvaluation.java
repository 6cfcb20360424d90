package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well our own ear understands everything that executives can say. */
@Tag("eval")
class VoicesEvaluation {

    @Test
    void of_a_hundred_words_of_executives_at_most_fifteen_are_misheard_and_twenty_of_any_voice() {
        PackedVoices all = PackedVoices.heard(VoiceBooth.lines().values());
        System.out.println("Packed voices: " + all);
        assertTrue(all.rate() <= 0.15, all::toString);
        assertTrue(all.worst() <= 0.20, all::toString);
    }
}
