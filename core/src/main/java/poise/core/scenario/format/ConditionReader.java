package poise.core.scenario.format;

import java.util.List;
import poise.core.protocol.Condition;
import poise.core.protocol.Occurrence;

/** Reads the conditions of a protocol: how often what must occur. */
final class ConditionReader {

    private static final List<String> COMPOUND = List.of("all-of", "any-of", "lacks");

    private final Values values;
    private final OccurrenceReader occurrences;

    ConditionReader(Values values) {
        this.values = values;
        this.occurrences = new OccurrenceReader(values);
    }

    /** What stands in for a condition that is missing. */
    static Condition none() {
        return new Condition.Enough(OccurrenceReader.NONE, 1, 0);
    }

    Condition condition(Node node) {
        return values.object(node, fields -> {
            if (COMPOUND.stream().allMatch(key -> fields.optional(key).isEmpty())) {
                return enough(fields);
            }
            return new Choice<Condition>(fields)
                    .when("lacks", each -> lacks(fields, each))
                    .when("all-of", each -> new Condition.AllOf(conditions(each)))
                    .when("any-of", each -> new Condition.AnyOf(conditions(each)))
                    .otherwise(none());
        });
    }

    private Condition lacks(Fields fields, Node node) {
        return new Condition.Lacks(occurrences.oneOrMore(node), fields.moment("by", Limits.MOMENT));
    }

    private Condition enough(Fields fields) {
        int times = fields.whole("times", Limits.TIMES, 1);
        int free = fields.whole("free", Limits.FREE, 0);
        Occurrence of = occurrences.occurrence(fields);
        return new Condition.Enough(of, times, free);
    }

    private List<Condition> conditions(Node node) {
        return values.entries(node, 2).stream().map(this::condition).toList();
    }
}
