package poise.core.scoring;

import java.util.List;
import poise.core.protocol.Condition;

/** The evidence for which a condition holds; empty while it does not. */
record Verification(Docket docket) implements Condition.Cases<List<Evidence>> {

    @Override
    public List<Evidence> enough(Condition.Enough enough) {
        List<Evidence> all = enough.of().match(new Sighting(docket));
        List<Evidence> counted = all.subList(Math.min(enough.free(), all.size()), all.size());
        return counted.size() >= enough.times() ? counted : List.of();
    }

    /** Nothing proves an absence but the whole log, from its first fact on. */
    @Override
    public List<Evidence> lacks(Condition.Lacks lacks) {
        boolean isOver = docket.liveUntil().isAfter(lacks.by());
        boolean occurred = new Sighting(docket)
                .any(lacks.all()).stream().anyMatch(evidence -> !evidence.at().isAfter(lacks.by()));
        return isOver && !occurred
                ? List.of(Evidence.deed(0, lacks.by(), lacks.by().toString()))
                : List.of();
    }

    @Override
    public List<Evidence> allOf(Condition.AllOf allOf) {
        List<List<Evidence>> parts =
                allOf.conditions().stream().map(each -> each.match(this)).toList();
        return parts.stream().anyMatch(List::isEmpty) ? List.of() : Sighting.merged(parts.stream());
    }

    @Override
    public List<Evidence> anyOf(Condition.AnyOf anyOf) {
        return Sighting.merged(anyOf.conditions().stream().map(each -> each.match(this)));
    }
}
