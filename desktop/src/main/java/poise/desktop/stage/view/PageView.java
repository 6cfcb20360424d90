package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Tone;

/** What the product's window shows: its name, its address, its tabs, and one page. */
public record PageView(String product, String address, List<Tab> tabs, Body body) {

    public PageView {
        tabs = List.copyOf(tabs);
    }

    /** A place in the product that can be gone to. */
    public record Tab(String id, String title, boolean open) {}

    /** One page of the product. */
    public sealed interface Body {
        <R> R match(Cases<R> cases);
    }

    /** One answer for each kind of page. */
    public interface Cases<R> {
        R report(Report report);

        R waiting(Waiting waiting);

        R crash(Crash crash);

        R log(Log log);

        R settings(Settings settings);
    }

    /** Figures and a table. */
    public record Report(
            String title,
            String note,
            Tone tone,
            List<Figure> figures,
            List<String> columns,
            List<Row> rows,
            Action action)
            implements Body {
        public Report {
            figures = List.copyOf(figures);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.report(this);
        }
    }

    /** A number under its name. */
    public record Figure(String name, String value) {}

    /** The cells of a row. */
    public record Row(List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A button on a page; an empty title means that there is none. */
    public record Action(String id, String title) {
        public static final Action NONE = new Action("", "");
    }

    /** The product is busy; for how long as a phrase. */
    public record Waiting(String title, String note, String since) implements Body {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waiting(this);
        }
    }

    /** The product has failed, with the trace that it shows. */
    public record Crash(String title, String note, List<Line> trace, Action action) implements Body {
        public Crash {
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

    /** A line of a log or a trace. */
    public record Line(String id, String text, Tone tone, boolean chosen) {}

    /** Settings, some of which can be changed. */
    public record Settings(String title, String note, List<Setting> settings, Action action) implements Body {
        public Settings {
            settings = List.copyOf(settings);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settings(this);
        }
    }

    /** A key with its value. */
    public record Setting(String key, String value, String note, boolean open) {}
}
