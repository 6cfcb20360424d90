package poise.core.scenario.format;

import java.util.ArrayList;
import java.util.List;
import poise.core.kernel.Id;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Setting;

/** Reads what the product shows and lets its operator change. */
final class ProductReader {

    private final Values values;

    ProductReader(Values values) {
        this.values = values;
    }

    Product product(Fields fields) {
        return new Product(
                fields.text("name"),
                fields.text("tagline"),
                fields.optional("accent")
                        .map(node -> values.word(node, Words.ACCENTS))
                        .orElse(Product.Accent.BLUE),
                fields.optionalList("menu", values::text),
                fields.objects("pages", this::page),
                fields.optionalObjects("settings", this::setting),
                fields.optionalList("film", node -> values.<Page>reference(node, "page")));
    }

    private Page page(Fields fields) {
        Id<Page> id = fields.newId("id", "page");
        return new Page(
                id,
                fields.word("kind", Words.PAGE_KINDS),
                fields.text("title"),
                fields.text("address"),
                lines(fields, "line of the page " + id),
                new WidgetReader(values).widgets(fields),
                fields.optionalReference("behind", "page"));
    }

    private List<Page.Line> lines(Fields fields, String kind) {
        List<Page.Line> lines = new ArrayList<>();
        fields.list("lines", node -> node).forEach(node -> lines.add(line(node, kind, lines.size() + 1)));
        return lines;
    }

    /** A text alone is a plain line; any line may do without an id. */
    private Page.Line line(Node node, String kind, int number) {
        Id<Page.Line> numbered = Id.id("line-" + number);
        if (node instanceof Node.Text) {
            return new Page.Line(numbered, Page.Tone.PLAIN, values.text(node));
        }
        return values.object(node, fields -> {
            Id<Page.Line> id = fields.optional("id")
                    .map(each -> values.<Page.Line>newId(each, kind))
                    .orElse(numbered);
            Choice<Page.Line> choice = new Choice<>(fields);
            for (Page.Tone tone : Page.Tone.values()) {
                choice.when(tone.id(), text -> new Page.Line(id, tone, values.text(text)));
            }
            return choice.otherwise(new Page.Line(id, Page.Tone.PLAIN, Values.NO_TEXT));
        });
    }

    private Setting setting(Fields fields) {
        int before = values.problems().count();
        Id<Setting> id = fields.newId("id", "setting");
        String title = fields.text("title");
        int initial = fields.whole("initial", Limits.VALUE);
        int lowest = fields.whole("lowest", Limits.VALUE);
        int highest = fields.whole("highest", Limits.VALUE);
        String unit = fields.text("unit");
        if (initial >= lowest && initial <= highest) {
            return new Setting(id, title, initial, lowest, highest, unit);
        }
        if (values.problems().count() == before) {
            values.problems()
                    .add(
                            Diagnosis.OUT_OF_RANGE,
                            fields.optional("initial").orElse(fields.node()),
                            "must lie between the setting's lowest and highest, " + lowest + " and " + highest
                                    + ", and " + initial + " does not");
        }
        return new Setting(id, title, initial, initial, initial, unit);
    }
}
