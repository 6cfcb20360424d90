package poise.core.speech;

/** Some neighbouring words of an utterance: from the first one's index up to but not including {@code to}. */
public record WordRange(int from, int to) {

    public WordRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A word range holds at least one word, not " + from + " to " + to);
        }
    }

    /** The part of it that lies within so many words, at least one; the last word if none does. */
    public WordRange within(int words) {
        int end = Math.min(to, words);
        return new WordRange(Math.min(from, end - 1), end);
    }

    /** Whether the two have a word in common. */
    public boolean overlaps(WordRange other) {
        return from < other.to && other.from < to;
    }

    /** The same with so many words more on either side. */
    public WordRange widened(int words) {
        return new WordRange(Math.max(0, from - words), to + words);
    }

    public static WordRange whole(Utterance utterance) {
        return new WordRange(0, utterance.words().size());
    }
}
