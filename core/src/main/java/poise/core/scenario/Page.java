package poise.core.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poise.core.kernel.Id;

/**
 * One page of the product.
 *
 * @param address what the address bar shows
 * @param lines its text from top to bottom
 * @param widgets what is drawn beside the text
 * @param behind the page over which this one, an error, opens as a dialog; if none, it fills the window
 */
public record Page(
        Id<Page> id,
        Kind kind,
        String title,
        String address,
        List<Line> lines,
        Widgets widgets,
        Optional<Id<Page>> behind) {

    public Page {
        lines = List.copyOf(lines);
    }

    /** A page of nothing but text. */
    public Page(Id<Page> id, Kind kind, String title, String address, List<Line> lines) {
        this(id, kind, title, address, lines, Widgets.NONE, Optional.empty());
    }

    /** Whether it is a film, good or bad. */
    public boolean isFilm() {
        return kind == Kind.PLAYER || kind == Kind.STREAM;
    }

    /** How a page is drawn. */
    public enum Kind {
        REPORT,
        BUSY,
        ERROR,
        LOGS,
        SETTINGS,
        TERMINAL,
        PLAYER,
        STREAM,
        BLANK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line on a page; a log line can be pointed at by its id. */
    public record Line(Id<Line> id, Tone tone, String text) {}

    /** How a line is set apart. */
    public enum Tone {
        PLAIN,
        HEADING,
        FIGURE,
        FAINT,
        GOOD,
        WARNING,
        ERROR,
        CODE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
