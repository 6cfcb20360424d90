package poise.core.scenario.format;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Constraint;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.Schedule;
import poise.core.protocol.Step;
import poise.core.protocol.Way;

/** Reads a protocol. */
final class ProtocolReader {

    private final Values values;
    private final ConditionReader conditions;
    private final OccurrenceReader occurrences;

    ProtocolReader(Values values) {
        this.values = values;
        this.conditions = new ConditionReader(values);
        this.occurrences = new OccurrenceReader(values);
    }

    Protocol protocol(Fields fields) {
        fields.schema();
        return new Protocol(
                fields.newId("id", "protocol"),
                fields.text("title"),
                fields.text("lesson"),
                fields.objects("steps", this::step),
                fields.optionalObjects("constraints", this::constraint),
                fields.optionalObjects("failure-modes", this::failureMode));
    }

    private Step step(Fields fields) {
        Id<Step> id = fields.newId("id", "step");
        List<Way> ways = fields.objects("ways", way -> way(way, id));
        return new Step(
                id,
                fields.text("title"),
                fields.text("idea"),
                fields.text("example"),
                ways.isEmpty() ? List.of(noWay()) : ways);
    }

    private Way way(Fields fields, Id<Step> step) {
        Id<Way> id = fields.newId("id", "way of the step " + step);
        List<Ask> asks = fields.objects("asks", ask -> ask(ask, "ask of " + step + "/" + id));
        return new Way(
                id,
                fields.object("window", this::schedule).orElseGet(ProtocolReader::atOnce),
                Marks.marks(fields.whole("timing", Limits.MARKS)),
                asks.isEmpty() ? List.of(noAsk()) : asks);
    }

    private Schedule schedule(Fields fields) {
        int before = values.problems().count();
        Optional<Occurrence> from = fields.optional("from").map(occurrences::occurrence);
        Duration ideal = fields.delay("ideal");
        Duration closes = fields.delay("closes");
        Optional<Occurrence> until = fields.optional("until").map(occurrences::occurrence);
        if (closes.compareTo(ideal) >= 0) {
            return new Schedule(from, ideal, closes, until);
        }
        if (values.problems().count() == before) {
            fields.optional("closes").ifPresent(node -> values.problems()
                    .add(
                            Diagnosis.ENDS_BEFORE_IT_BEGINS,
                            node,
                            "must not lie before the window's ideal; close it later, or want it earlier"));
        }
        return new Schedule(from, ideal, ideal, until);
    }

    private Ask ask(Fields fields, String kind) {
        List<Occurrence> anyOf = fields.list("any-of", occurrences::occurrence);
        Ask ask = new Ask(
                fields.newId("id", kind),
                fields.text("title"),
                fields.word("category", Words.ASKED),
                Marks.marks(fields.whole("marks", Limits.MARKS)),
                anyOf.isEmpty() ? List.of(OccurrenceReader.NONE) : anyOf,
                fields.whole("times", Limits.TIMES, 1));
        if (ask.marks().count() % ask.times() != 0) {
            values.problems()
                    .add(
                            Diagnosis.UNEVEN_MARKS,
                            fields.optional("marks").orElse(fields.node()),
                            "must be shared evenly among " + ask.times() + " times; choose a multiple of "
                                    + ask.times());
        }
        return ask;
    }

    private Constraint constraint(Fields fields) {
        Constraint constraint = new Constraint(
                fields.newId("id", "constraint"),
                fields.text("title"),
                fields.text("idea"),
                fields.text("example"),
                fields.word("category", Words.CATEGORIES),
                Marks.marks(fields.whole("marks", Limits.MARKS)),
                Marks.marks(fields.whole("loss", Limits.POSITIVE_MARKS)),
                fields.required("breach").map(conditions::condition).orElseGet(ConditionReader::none));
        fields.optional("loss")
                .filter(node -> constraint.loss().compareTo(constraint.marks()) > 0)
                .ifPresent(node -> values.problems()
                        .add(
                                Diagnosis.LOSS_ABOVE_MARKS,
                                node,
                                "must not be more than the constraint's " + constraint.marks() + " marks"));
        return constraint;
    }

    private FailureMode failureMode(Fields fields) {
        return new FailureMode(
                fields.newId("id", "failure mode"),
                fields.text("title"),
                fields.flag("fatal", false),
                fields.text("idea"),
                fields.text("drill"),
                fields.required("when").map(conditions::condition).orElseGet(ConditionReader::none));
    }

    private static Schedule atOnce() {
        return Schedule.fromCrash(Duration.ZERO, Duration.ZERO);
    }

    private static Way noWay() {
        return new Way(Values.noId(), atOnce(), Marks.NONE, List.of(noAsk()));
    }

    private static Ask noAsk() {
        return new Ask(Values.noId(), Values.NO_TEXT, Category.SPEECH, Marks.NONE, List.of(OccurrenceReader.NONE), 1);
    }
}
