package poise.desktop.stage.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poise.desktop.look.Brand;
import poise.desktop.look.Icon;
import poise.desktop.look.Tone;

/** What the browser shows: whose product it is, its address, its tabs, and one page. */
public record PageView(Shell shell, String title, String address, List<Tab> tabs, Body body) {

    public PageView {
        tabs = List.copyOf(tabs);
    }

    /** A product's name and colour, the place in it that the demo shows, and others that cannot be gone to. */
    public record Shell(String name, Brand brand, String here, List<String> others) {
        public Shell {
            others = List.copyOf(others);
        }
    }

    /** A place in the product that can be gone to. */
    public record Tab(String id, String title, Icon icon, boolean open) {}

    /** One page of the product. */
    public sealed interface Body {
        <R> R match(Cases<R> cases);

        /** Whether it has died and taken the product's menu with it. */
        default boolean isDead() {
            return false;
        }
    }

    /** One answer for each kind of page. */
    public interface Cases<R> {
        R report(Report report);

        R waiting(Waiting waiting);

        R crash(Crash crash);

        R log(Log log);

        R terminal(Terminal terminal);

        R settings(Settings settings);

        R word(Word word);

        R dead(Dead dead);

        R film(Film film);

        R stream(Stream stream);
    }

    /** What stands above a page. */
    public record Heading(String title, String note, Action action) {}

    /** A button on a page; an empty title means that there is none, an empty id that it cannot be pressed. */
    public record Action(String id, String title) {
        public static final Action NONE = new Action("", "");
    }

    /** A place of the product with what can be seen there. */
    public record Report(Heading heading, List<Piece> pieces) implements Body {
        public Report {
            pieces = List.copyOf(pieces);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.report(this);
        }
    }

    /** The product is busy, with what lies under it; how far in permille, for how long as a phrase. */
    public record Waiting(String title, List<String> notes, OptionalInt progress, String since, List<Piece> under)
            implements Body {
        public Waiting {
            notes = List.copyOf(notes);
            under = List.copyOf(under);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waiting(this);
        }
    }

    /** The product has failed, with sentences and the trace that it shows, over the page on which it happened. */
    public record Crash(Heading heading, List<Piece> pieces, List<Line> trace, Optional<Report> behind)
            implements Body {
        public Crash {
            pieces = List.copyOf(pieces);
            trace = List.copyOf(trace);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.crash(this);
        }
    }

    /** A log; a line with an id can be pointed at. */
    public record Log(String title, List<Line> lines) implements Body {
        public Log {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.log(this);
        }
    }

    /** What was typed to a machine, and what it answered. */
    public record Terminal(String title, List<Line> lines) implements Body {
        public Terminal {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.terminal(this);
        }
    }

    /** A line of a log, a trace or a terminal. */
    public record Line(String id, String text, Tone tone, boolean chosen) {}

    /** Settings, some of which can be changed. */
    public record Settings(Heading heading, List<Setting> settings) implements Body {
        public Settings {
            settings = List.copyOf(settings);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settings(this);
        }
    }

    /** A key with its value, and where that lies in its range, in permille. */
    public record Setting(String key, String title, String value, String range, int share, boolean open) {}

    /** A word of the product in an empty place, with what there is to it. */
    public record Word(Heading heading, List<Piece> pieces) implements Body {
        public Word {
            pieces = List.copyOf(pieces);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.word(this);
        }
    }

    /** Nothing: a page that has died. */
    public record Dead() implements Body {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dead(this);
        }

        @Override
        public boolean isDead() {
            return true;
        }
    }

    /** The recording of a product: where it is, and the page that is seen there. */
    public record Film(String title, String note, Reel reel, Sound sound, Shell shell, Report page) implements Body {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.film(this);
        }
    }

    /**
     * How far a film has come.
     *
     * @param at whole seconds since it began
     * @param page which of its pages is seen, counted from 0
     * @param cut whether this is the page's first second
     * @param pointer where the pointer is, and where it was a second before
     */
    public record Reel(int at, int length, int page, boolean cut, Pointer pointer, Pointer before) {

        public boolean isOver() {
            return at >= length;
        }
    }

    /** A place on a filmed page, in permille from its left and its top. */
    public record Pointer(int x, int y, boolean pressing) {}

    /** Whether a film is heard, and the tool that turns its sound off; empty if none can. */
    public record Sound(boolean muted, String tool) {}

    /** A film on the web that does not get on, with what stands beside it. */
    public record Stream(String title, String position, List<String> notes, List<String> others) implements Body {
        public Stream {
            notes = List.copyOf(notes);
            others = List.copyOf(others);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stream(this);
        }
    }
}
