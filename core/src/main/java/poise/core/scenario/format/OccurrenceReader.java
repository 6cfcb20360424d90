package poise.core.scenario.format;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.protocol.Leaning;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Occurrence.Placing;
import poise.core.protocol.ToolKind;
import poise.core.speech.Label;

/** Reads what a protocol looks for in a take, and where in the take it stands. */
final class OccurrenceReader {

    /** What stands in for an occurrence that is missing. */
    static final Occurrence NONE = new Occurrence.Clear();

    private final Values values;

    OccurrenceReader(Values values) {
        this.values = values;
    }

    Occurrence occurrence(Node node) {
        return values.object(node, this::occurrence);
    }

    Occurrence occurrence(Fields fields) {
        Optional<Placing> placing = placing(fields);
        Occurrence of = choice(fields).otherwise(NONE);
        return placing.<Occurrence>map(place -> new Occurrence.Placed(of, place))
                .orElse(of);
    }

    private Choice<Occurrence> choice(Fields fields) {
        return new Choice<Occurrence>(fields)
                .when("say", each -> new Occurrence.Say(labels(each), fields.flag("naming", false)))
                .when("write", each -> values.object(each, this::write))
                .when("signals", each -> new Occurrence.Signals(labels(each)))
                .when("use", each -> use(fields, each))
                .when("learn", each -> new Occurrence.Learn(values.word(each, Words.TOPICS)))
                .when("tell", each -> new Occurrence.Tell(values.word(each, Words.TOPICS)))
                .when("clear", each -> marked(each, new Occurrence.Clear()))
                .when("worsened", each -> marked(each, new Occurrence.Worsened()))
                .when("clicks", each -> clicks(fields, each))
                .when("touch", each -> marked(each, new Occurrence.Touch()))
                .when("silences-over", each -> new Occurrence.Silences(values.length(each, Limits.LENGTH)))
                .when("false-claims", each -> marked(each, falseClaims(fields)))
                .when("noticed", each -> marked(each, new Occurrence.Noticed()))
                .when("let-down", each -> marked(each, new Occurrence.LetDown()))
                .when("room-talks", each -> new Occurrence.RoomTalks(values.word(each, Words.TOOL_KINDS)))
                .when("talked-over", each -> talkedOver(fields, each))
                .when("promise", each -> marked(each, promise(fields)))
                .when("kept", each -> marked(each, new Occurrence.Kept()))
                .when("broken", each -> marked(each, new Occurrence.Broken()));
    }

    private Occurrence write(Fields fields) {
        ToolKind in = fields.word("in", Words.LETTERS);
        Set<Leaning> to = Set.copyOf(fields.optionalList("to", node -> values.word(node, Words.LEANINGS)));
        return new Occurrence.Write(
                in, fields.optional("labels").map(this::labels).orElse(Set.of()), to);
    }

    private Occurrence use(Fields fields, Node node) {
        Occurrence.Choice choice = fields.optional("choice")
                .map(each -> values.word(each, Words.CHOICES))
                .orElse(Occurrence.Choice.GOOD);
        Set<ToolKind> kinds = node instanceof Node.Items
                ? values.entries(node, 1).stream().map(this::kind).collect(Collectors.toSet())
                : Set.of(kind(node));
        return new Occurrence.Use(kinds, choice, fields.flag("distinct", false));
    }

    private ToolKind kind(Node node) {
        return values.word(node, Words.TOOL_KINDS);
    }

    private Occurrence clicks(Fields fields, Node clicks) {
        Duration within = fields.length("within", Limits.LENGTH);
        return new Occurrence.Clicks(values.whole(clicks, Limits.CLICKS), within);
    }

    private Occurrence falseClaims(Fields fields) {
        return new Occurrence.FalseClaims(fields.optional("about").map(node -> values.word(node, Words.TOPICS)));
    }

    private Occurrence talkedOver(Fields fields, Node kind) {
        Permille share = Permille.permille(fields.whole("share", Limits.PERMILLE));
        return new Occurrence.TalkedOver(kind(kind), share);
    }

    private Occurrence promise(Fields fields) {
        return new Occurrence.Promise(fields.optionalLength("ahead"));
    }

    private Optional<Placing> placing(Fields fields) {
        Placing placing = new Placing(
                fields.optional("after").map(this::occurrence),
                fields.optionalLength("no-later"),
                fields.optional("before").map(this::oneOrMore).orElse(List.of()),
                fields.optional("between").map(this::between),
                fields.optionalLength("rhythm"));
        boolean anywhere = placing.equals(
                new Placing(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
        return anywhere ? Optional.empty() : Optional.of(placing);
    }

    /** An occurrence, or a list of them. */
    List<Occurrence> oneOrMore(Node node) {
        return node instanceof Node.Items
                ? values.entries(node, 1).stream().map(this::occurrence).toList()
                : List.of(occurrence(node));
    }

    /** Two moments in a list, the later one second. */
    private Span between(Node node) {
        int before = values.problems().count();
        List<Moment> moments = values.entries(node, 2).stream()
                .limit(2)
                .map(each -> values.moment(each, Limits.MOMENT))
                .toList();
        if (moments.size() < 2 || node.entries().size() > 2 || moments.get(1).isBefore(moments.get(0))) {
            if (values.problems().count() == before) {
                values.problems()
                        .add(
                                Diagnosis.ENDS_BEFORE_IT_BEGINS,
                                node,
                                "must be two moments, the later one second, such as [0, 10]");
            }
            return new Span(Moment.CRASH, Moment.CRASH);
        }
        return new Span(moments.get(0), moments.get(1));
    }

    private <T> T marked(Node node, T value) {
        values.mark(node);
        return value;
    }

    private Set<Label> labels(Node node) {
        return values.entries(node, 1).stream()
                .map(each -> values.word(each, Words.LABELS))
                .collect(Collectors.toSet());
    }
}
