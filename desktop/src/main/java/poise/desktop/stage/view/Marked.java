package poise.desktop.stage.view;

import java.util.List;
import java.util.stream.Collectors;

/** Words in order, some of them marked as what they were read as. */
public record Marked(List<Run> runs) {

    public static final Marked NOTHING = new Marked(List.of());

    public Marked {
        runs = List.copyOf(runs);
    }

    /** Words without a mark. */
    public static Marked plain(String words) {
        return words.isBlank() ? NOTHING : new Marked(List.of(new Run(words, Kind.WORDS, "")));
    }

    /** What words were read as. */
    public enum Kind {
        /** Nothing in particular. */
        WORDS,
        /** Something that a protocol asks for. */
        MOVE,
        /** Something that tells of a failure. */
        SIGNAL
    }

    /**
     * Neighbouring words of one kind.
     *
     * @param name what they were read as, in a word or two; empty where nothing begins
     */
    public record Run(String words, Kind kind, String name) {}

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** All words, without their marks. */
    public String text() {
        return runs.stream().map(Run::words).collect(Collectors.joining(" "));
    }
}
