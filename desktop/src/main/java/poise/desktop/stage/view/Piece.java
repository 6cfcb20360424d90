package poise.desktop.stage.view;

import java.util.List;
import java.util.OptionalInt;
import poise.desktop.look.Tone;

/** A part of a page of the product. */
public sealed interface Piece {

    <R> R match(Cases<R> cases);

    /** One answer for each kind of piece. */
    interface Cases<R> {
        R figures(Figures figures);

        R notice(Notice notice);

        R chart(Chart chart);

        R grid(Grid grid);

        R form(Form form);

        R console(Console console);
    }

    /** A few words, plain or on a chip; empty if there are none. */
    record Cell(String text, Tone tone, boolean chip) {
        public static Cell plain(String text) {
            return new Cell(text, Tone.PLAIN, false);
        }
    }

    /** Numbers on cards. */
    record Figures(List<Figure> figures) implements Piece {
        public Figures {
            figures = List.copyOf(figures);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figures(this);
        }
    }

    /** A number under its name, and a remark under both. */
    record Figure(String name, String value, Cell note) {}

    /** A sentence that is set apart. */
    record Notice(Tone tone, String text) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notice(this);
        }
    }

    /** A series of numbers as a line or as bars. */
    record Chart(String title, boolean bars, List<Integer> values, List<String> labels, OptionalInt limit)
            implements Piece {
        public Chart {
            values = List.copyOf(values);
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chart(this);
        }
    }

    /** Rows of cells under the names of their columns; without names if there are none. */
    record Grid(List<String> columns, List<List<Cell>> rows) implements Piece {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.grid(this);
        }
    }

    /** Fields with what stands in them, in one step or in several. */
    record Form(List<String> steps, int step, List<Field> fields) implements Piece {
        public Form {
            steps = List.copyOf(steps);
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.form(this);
        }
    }

    /** A field; empty if nothing was typed. */
    record Field(String name, String value) {}

    /** Lines as a machine writes them. */
    record Console(List<PageView.Line> lines) implements Piece {
        public Console {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.console(this);
        }
    }
}
