package poise.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Id;

/**
 * What a page has beside its lines, as an application draws it.
 *
 * @param progress how far something is, in permille
 */
public record Widgets(
        List<Figure> figures,
        Optional<Chart> chart,
        Optional<Grid> table,
        Optional<Form> form,
        OptionalInt progress,
        Optional<Button> button) {

    public static final Widgets NONE = new Widgets(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    public Widgets {
        figures = List.copyOf(figures);
    }

    /** A few words, plain or set apart as a chip. */
    public record Cell(Page.Tone tone, String text) {}

    /** A number under its name, with a remark if there is one. */
    public record Figure(String name, String value, Optional<Cell> note) {}

    /**
     * A series of numbers.
     *
     * @param labels what stands below it, from its first value to its last
     * @param limit the value that is not to be passed, if there is one
     */
    public record Chart(String title, Draw draw, List<Integer> values, List<String> labels, OptionalInt limit) {
        public Chart {
            values = List.copyOf(values);
            labels = List.copyOf(labels);
        }

        /** How a chart is drawn. */
        public enum Draw {
            LINE,
            BARS
        }
    }

    /** Rows under the names of their columns. */
    public record Grid(List<String> columns, List<List<Cell>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What is typed in, in one step or in several.
     *
     * @param step the one that is open, counted from 1; 0 if there are none
     */
    public record Form(List<String> steps, int step, List<Field> fields) {
        public Form {
            steps = List.copyOf(steps);
            fields = List.copyOf(fields);
        }
    }

    /** What stands in a field; empty if nothing does. */
    public record Field(String name, String value) {}

    /** What can be pressed on the page, and the tool that it stands for; without one it cannot be pressed. */
    public record Button(String title, Optional<Id<Tool>> tool) {}
}
