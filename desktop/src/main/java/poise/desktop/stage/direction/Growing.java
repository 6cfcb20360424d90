package poise.desktop.stage.direction;

import java.util.List;
import java.util.Map;
import poise.core.speech.Label;
import poise.core.speech.WordRange;

/**
 * A sentence that is not finished.
 *
 * @param words its words so far, of which the last ones may still change
 * @param read what it does already, with the words that prove it
 */
public record Growing(List<String> words, Map<Label, WordRange> read) {

    public static final Growing NOTHING = new Growing(List.of(), Map.of());

    public Growing {
        words = List.copyOf(words);
        read = Map.copyOf(read);
    }

    public static Growing of(String... words) {
        return new Growing(List.of(words), Map.of());
    }

    /** More words, or others; what was read before still stands. */
    public Growing grown(List<String> now) {
        return new Growing(now, read);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public String text() {
        return String.join(" ", words);
    }
}
