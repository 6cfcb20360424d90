package poise.core.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;

/** Words spoken in one breath. Their own times count, never the time at which a recognizer delivered them. */
public record Utterance(Span span, List<Word> words) {

    public Utterance {
        words = List.copyOf(words);
        if (!span.equals(spanOf(words))) {
            throw new IllegalArgumentException("An utterance lasts from its first word to its last");
        }
    }

    public static Utterance of(List<Word> words) {
        return new Utterance(spanOf(words), words);
    }

    private static Span spanOf(List<Word> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("An utterance needs at least one word");
        }
        return new Span(
                words.get(0).span().from(), words.get(words.size() - 1).span().to());
    }

    /**
     * Typed words as if spoken from {@code start} at a natural pace: 60 ms a letter and 130 ms a word, about 150 words
     * a minute. Blank text has no utterance and is refused.
     */
    public static Utterance typed(String text, Moment start) {
        List<Word> words = new ArrayList<>();
        Moment now = start;
        for (String token : Text.of(text).words()) {
            Span span = Span.of(now, Duration.ofMillis(130 + 60L * token.length()));
            words.add(new Word(token, span, Permille.FULL));
            now = span.to();
        }
        return of(words);
    }

    /** The words alone, without when each was said. */
    public Text said() {
        return new Text(words.stream().map(Word::text).toList());
    }

    /**
     * The same breath with its words put right: those that stay keep their times, others share the time of those that
     * they replace. Blank text has no utterance and is refused.
     */
    public Utterance reworded(String text) {
        return of(new Rewording(words, text).words());
    }

    public String text() {
        return String.join(" ", said().words());
    }

    /** The words of the range, as they were said. */
    public String quote(WordRange range) {
        return said().quote(range);
    }
}
