package poise.core.scenario.format;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.TakeFile;
import poise.core.scenario.Tool;

/** Reads a take. */
final class TakeReader {

    private static final String CLICK = "click";
    private static final Pattern CLIP = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");

    private final Values values;
    private Moment latest = Moment.at(Long.MIN_VALUE);

    TakeReader(Values values) {
        this.values = values;
    }

    TakeFile take(Fields fields) {
        fields.schema();
        return new TakeFile(
                fields.reference("scenario", "scenario"),
                fields.optional("seed")
                        .map(node -> OptionalLong.of(values.whole(node, Limits.VALUE)))
                        .orElse(OptionalLong.empty()),
                fields.objects("lines", this::line));
    }

    private TakeFile.Line line(Fields fields) {
        Moment at = at(fields);
        return new Choice<TakeFile.Line>(fields)
                .when("say", node -> new TakeFile.Say(at, values.text(node, Prose.LONGEST_LETTER)))
                .when("hear", node -> new TakeFile.Hear(at, clip(node)))
                .when("do", node -> act(fields, at, node))
                .otherwise(new TakeFile.Say(at, Values.NO_TEXT));
    }

    private Moment at(Fields fields) {
        int before = values.problems().count();
        Moment at = fields.moment("at", Limits.ANY_MOMENT);
        if (fields.optional("at").isEmpty() || values.problems().count() > before) {
            return at;
        }
        if (at.isBefore(latest)) {
            values.problems()
                    .add(
                            Diagnosis.OUT_OF_ORDER,
                            fields.optional("at").orElse(fields.node()),
                            "must not be earlier than the line above it; put the lines in order of time");
        }
        latest = Moment.later(latest, at);
        return at;
    }

    private String clip(Node node) {
        int before = values.problems().count();
        String clip = values.text(node);
        if (values.problems().count() == before && !CLIP.matcher(clip).matches()) {
            values.problems()
                    .add(Diagnosis.BAD_ID, node, "must be the name of a file beside the take, not " + node.phrase());
        }
        return clip;
    }

    private TakeFile.Line act(Fields fields, Moment at, Node node) {
        if (node instanceof Node.Text text && text.text().equals(CLICK)) {
            return new TakeFile.Click(at, fields.reference("target", "place").name());
        }
        Id<Tool> tool = values.reference(node, "tool");
        return new TakeFile.Do(
                at,
                tool,
                target(fields, tool),
                fields.optional("value").map(this::value),
                fields.optional("text").map(each -> values.text(each, Prose.LONGEST_LETTER)));
    }

    private Optional<String> target(Fields fields, Id<Tool> tool) {
        Optional<Node> target = fields.optional("target");
        Optional<Node> to = fields.optional("to");
        if (target.isPresent() && to.isPresent()) {
            values.problems()
                    .add(
                            Diagnosis.NOT_ONE_OF,
                            fields.node(),
                            "must have one of the keys target and to, which mean the same; take one out");
        }
        return target.or(() -> to).map(node -> values.<Tool>reference(node, ToolReader.targetOf(tool))
                .name());
    }

    /** A whole number, with or without quotes. */
    private String value(Node node) {
        Node figure =
                node instanceof Node.Text text && WHOLE.matcher(text.text()).matches()
                        ? new Node.Figure(node.place(), text.text())
                        : node;
        return Integer.toString(values.whole(figure, Limits.VALUE));
    }
}
