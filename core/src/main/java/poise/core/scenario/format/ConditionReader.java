package poise.core.scenario.format;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import poise.core.protocol.Condition;
import poise.core.protocol.Deed;
import poise.core.protocol.ToolKind;
import poise.core.speech.Label;

/** Reads the two small languages of a protocol: conditions and deeds. */
final class ConditionReader {

    private static final Condition NO_CONDITION = new Condition.FalseClaims(1);
    static final Deed NO_DEED = new Deed.Clear();

    private final Values values;

    ConditionReader(Values values) {
        this.values = values;
    }

    /** What stands in for a condition that is missing. */
    Condition none() {
        return NO_CONDITION;
    }

    Condition condition(Node node) {
        return values.object(node, fields -> new Choice<Condition>(fields)
                .when("signals", each -> signals(fields, each))
                .when("clicks", each -> clicks(fields, each))
                .when("silences-over", each -> silences(fields, each))
                .when("false-claims", each -> new Condition.FalseClaims(values.whole(each, Limits.TIMES)))
                .when("worsened", each -> new Condition.Worsened(values.whole(each, Limits.TIMES)))
                .when("all-of", each -> new Condition.AllOf(conditions(each)))
                .when("any-of", each -> new Condition.AnyOf(conditions(each)))
                .otherwise(NO_CONDITION));
    }

    private Condition signals(Fields fields, Node labels) {
        return new Condition.Signals(
                labels(labels), fields.whole("times", Limits.TIMES, 1), fields.whole("free", Limits.FREE, 0));
    }

    private Condition clicks(Fields fields, Node clicks) {
        Duration within = fields.length("within", Limits.LENGTH);
        return new Condition.Clicks(
                values.whole(clicks, Limits.CLICKS), within, fields.whole("times", Limits.TIMES, 1));
    }

    private Condition silences(Fields fields, Node over) {
        return new Condition.Silences(values.length(over, Limits.LENGTH), fields.whole("times", Limits.TIMES, 1));
    }

    private List<Condition> conditions(Node node) {
        return values.entries(node, 2).stream().map(this::condition).toList();
    }

    Deed deed(Node node) {
        return values.object(node, fields -> new Choice<Deed>(fields)
                .when("say", each -> new Deed.Say(labels(each)))
                .when("write", each -> values.object(each, this::write))
                .when("use", each -> new Deed.Use(values.word(each, Words.TOOL_KINDS)))
                .when("learn", each -> new Deed.Learn(values.word(each, Words.TOPICS)))
                .when("tell", each -> new Deed.Tell(values.word(each, Words.TOPICS)))
                .when("clear", this::clear)
                .otherwise(NO_DEED));
    }

    private Deed write(Fields fields) {
        ToolKind in = fields.word("in", Words.LETTERS);
        return new Deed.Write(in, fields.required("labels").map(this::labels).orElse(Set.of()));
    }

    private Deed clear(Node node) {
        values.mark(node);
        return new Deed.Clear();
    }

    Set<Label> labels(Node node) {
        return values.entries(node, 1).stream()
                .map(each -> values.word(each, Words.LABELS))
                .collect(Collectors.toSet());
    }
}
