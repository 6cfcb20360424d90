package poise.desktop.stage.product;

import poise.desktop.look.Tone;

/** Which lines of a log the player wants to see, kept while the log is drawn anew. */
final class LogFilter {

    /** What can be seen of a log. */
    enum Seen {
        ALL,
        WARNINGS,
        ERRORS;

        boolean shows(Tone tone) {
            return switch (this) {
                case ALL -> true;
                case WARNINGS -> tone == Tone.WATCH || tone == Tone.BAD;
                case ERRORS -> tone == Tone.BAD;
            };
        }
    }

    private Seen seen = Seen.ALL;

    Seen seen() {
        return seen;
    }

    void see(Seen other) {
        seen = other;
    }
}
