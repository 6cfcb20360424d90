package poise.core.speech;

import java.util.List;
import java.util.stream.Stream;

/** What somebody wrote, as words; blank writing has none. */
public record Text(List<String> words) {

    public Text {
        words = List.copyOf(words);
    }

    /** The words of a text, punctuation and all, wherever white space parts them. */
    public static Text of(String text) {
        return new Text(Stream.of(text.split("\\s+", -1))
                .filter(word -> !word.isBlank())
                .toList());
    }

    /** The words of the range, as they were written. */
    public String quote(WordRange range) {
        if (words.isEmpty()) {
            return "";
        }
        WordRange written = range.within(words.size());
        return String.join(" ", words.subList(written.from(), written.to()));
    }
}
