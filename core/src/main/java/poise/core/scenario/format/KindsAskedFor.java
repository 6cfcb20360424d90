package poise.core.scenario.format;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.protocol.Ask;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Way;

/** The kinds of tool without which some step of a protocol cannot be taken in full, whichever way one takes. */
final class KindsAskedFor {

    private KindsAskedFor() {}

    static Stream<ToolKind> by(Protocol protocol) {
        return protocol.steps().stream()
                .map(KindsAskedFor::by)
                .flatMap(Collection::stream)
                .distinct();
    }

    private static Set<ToolKind> by(Step step) {
        Set<ToolKind> inAll = by(step.ways().get(0));
        step.ways().forEach(way -> inAll.retainAll(by(way)));
        return inAll;
    }

    private static Set<ToolKind> by(Way way) {
        return way.asks().stream().flatMap(KindsAskedFor::by).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ToolKind> by(Ask ask) {
        return ask.anyOf().size() > 1 ? Stream.empty() : ask.anyOf().get(0).needs().stream();
    }
}
