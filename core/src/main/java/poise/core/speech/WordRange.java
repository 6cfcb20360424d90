package poise.core.speech;

/** Some neighbouring words of an utterance: from the first one's index up to but not including {@code to}. */
public record WordRange(int from, int to) {

    public WordRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A word range holds at least one word, not " + from + " to " + to);
        }
    }

    public static WordRange whole(Utterance utterance) {
        return new WordRange(0, utterance.words().size());
    }
}
