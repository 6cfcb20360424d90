package poise.core.scenario;

import java.util.List;
import java.util.Locale;
import poise.core.kernel.Id;

/**
 * One page of the product.
 *
 * @param address what the address bar shows
 * @param lines its text from top to bottom
 */
public record Page(Id<Page> id, Kind kind, String title, String address, List<Line> lines) {

    public Page {
        lines = List.copyOf(lines);
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
        WARNING,
        ERROR,
        CODE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
