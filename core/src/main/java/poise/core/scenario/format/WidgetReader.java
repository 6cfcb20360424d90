package poise.core.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import poise.core.scenario.Page;
import poise.core.scenario.Widgets;
import poise.core.scenario.Widgets.Cell;

/** Reads what a page has beside its lines. */
final class WidgetReader {

    private static final List<Page.Tone> CHIPS = List.of(Page.Tone.GOOD, Page.Tone.WARNING, Page.Tone.ERROR);
    private static final Cell NO_CELL = new Cell(Page.Tone.PLAIN, Values.NO_TEXT);

    private final Values values;

    WidgetReader(Values values) {
        this.values = values;
    }

    Widgets widgets(Fields fields) {
        return new Widgets(
                fields.optionalObjects("figures", this::figure),
                fields.optional("chart").map(node -> values.object(node, this::chart)),
                fields.optional("table").map(node -> values.object(node, this::table)),
                fields.optional("form").map(node -> values.object(node, this::form)),
                number(fields, "progress", Limits.PERMILLE),
                fields.optional("button").map(node -> values.object(node, this::button)));
    }

    private Widgets.Figure figure(Fields fields) {
        return new Widgets.Figure(
                fields.text("name"),
                fields.text("value"),
                fields.optional("note").map(this::cell));
    }

    /** A text, or an object with the text under the tone of its chip. */
    private Cell cell(Node node) {
        if (node instanceof Node.Text) {
            return new Cell(Page.Tone.PLAIN, values.text(node));
        }
        return values.object(node, fields -> {
            Choice<Cell> choice = new Choice<>(fields);
            CHIPS.forEach(tone -> choice.when(tone.id(), text -> new Cell(tone, values.text(text))));
            return choice.otherwise(NO_CELL);
        });
    }

    private Widgets.Chart chart(Fields fields) {
        List<Integer> series = fields.list("values", node -> values.whole(node, Limits.VALUE));
        List<String> labels = fields.optionalList("labels", values::text);
        if (labels.size() > series.size() && !series.isEmpty()) {
            report(
                    Diagnosis.TOO_MANY_LABELS,
                    fields.optional("labels").orElse(fields.node()),
                    "must have at most one entry for each of the " + series.size() + " values, not " + labels.size());
        }
        return new Widgets.Chart(
                fields.text("title"),
                fields.word("draw", Words.DRAWN),
                series,
                labels,
                number(fields, "limit", Limits.VALUE));
    }

    private OptionalInt number(Fields fields, String key, Limits limits) {
        return fields.optional(key)
                .map(node -> OptionalInt.of(values.whole(node, limits)))
                .orElse(OptionalInt.empty());
    }

    private Widgets.Grid table(Fields fields) {
        List<String> columns = fields.list("columns", values::text);
        return new Widgets.Grid(columns, fields.list("rows", node -> row(node, columns.size())));
    }

    private List<Cell> row(Node node, int width) {
        List<Cell> cells = new ArrayList<>();
        values.entries(node, 1).forEach(each -> cells.add(cell(each)));
        if (cells.size() != width && !cells.isEmpty() && width > 0) {
            report(
                    Diagnosis.UNEVEN_ROW,
                    node,
                    "must have a cell for each of the " + width + " columns, not " + cells.size());
        }
        return cells;
    }

    private Widgets.Form form(Fields fields) {
        List<String> steps = fields.optionalList("steps", values::text);
        OptionalInt step = number(fields, "step", Limits.STEPS);
        if (step.orElse(steps.isEmpty() ? 0 : 1) > steps.size()) {
            report(
                    Diagnosis.NO_SUCH_STEP,
                    fields.optional("step").orElse(fields.node()),
                    "must be one of the form's " + steps.size() + " steps, counted from 1");
        }
        return new Widgets.Form(
                steps, step.orElse(steps.isEmpty() ? 0 : 1), fields.optionalObjects("fields", this::field));
    }

    private Widgets.Field field(Fields fields) {
        return new Widgets.Field(
                fields.text("name"), fields.optionalText("value").orElse(""));
    }

    private Widgets.Button button(Fields fields) {
        return new Widgets.Button(fields.text("title"), fields.optionalReference("tool", "tool"));
    }

    private void report(Diagnosis diagnosis, Node node, String sentence) {
        values.problems().add(diagnosis, node, sentence);
    }
}
