package poise.core.scenario.format;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Way;
import poise.core.scenario.Scenario;
import poise.core.scenario.Truth;

/** What a scenario must be as a whole, once its parts are well-formed. */
final class ScenarioChecks {

    private final Node top;
    private final Problems problems;

    ScenarioChecks(Node top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    void check(Scenario scenario, Surroundings around) {
        if (problems.noneIn(top, "fault", "tools", "product")) {
            new FaultChecks(entries("fault", "stages"), entries("fault", "changes"), problems).check(scenario);
            new ProductChecks(top, problems).check(scenario);
        }
        if (problems.noneIn(top, "tools", "product")) {
            new ToolChecks(entries("tools"), problems).check(scenario);
        }
        if (problems.noneIn(top, "tools", "acts")) {
            checkToolsAreAtHand(scenario);
        }
        if (problems.noneIn(top, "acts")) {
            new ActChecks(entries("acts"), problems).check();
        }
        if (problems.noneIn(top, "acts", "fault")) {
            new ActChecks(entries("acts"), problems)
                    .checkCrash(scenario, top.find("fault", "starts").orElse(top));
        }
        if (problems.noneIn(top, "truths", "tools")) {
            checkTruths(scenario);
        }
        if (problems.noneIn(top, "protocol", "tools")) {
            checkKinds(scenario, around);
        }
        if (problems.noneIn(top, "protocol", "ways")) {
            checkWays(scenario, around);
        }
    }

    private List<Node> entries(String... keys) {
        return top.find(keys).map(Node::entries).orElse(List.of());
    }

    private void checkToolsAreAtHand(Scenario scenario) {
        List<Node> nodes = entries("tools");
        for (int i = 0; i < nodes.size(); i++) {
            var id = scenario.tools().get(i).id();
            if (scenario.acts().stream().noneMatch(act -> act.tools().contains(id))) {
                problems.add(
                        Diagnosis.TOOL_IN_NO_ACT, nodes.get(i), "is at hand in no act; list it under an act's tools");
            }
        }
    }

    private void checkTruths(Scenario scenario) {
        List<Id<Truth>> revealed = scenario.tools().stream()
                .flatMap(tool -> tool.targets().stream())
                .flatMap(target -> target.reveals().stream())
                .toList();
        List<Node> nodes = entries("truths");
        for (int i = 0; i < nodes.size(); i++) {
            Truth truth = scenario.truths().get(i);
            if (!truth.knownFromStart() && !revealed.contains(truth.id())) {
                problems.add(
                        Diagnosis.TRUTH_NEVER_SHOWN,
                        nodes.get(i),
                        "is revealed by no target; let one reveal it, or set \"known-from-start\" to true");
            }
        }
    }

    private void checkKinds(Scenario scenario, Surroundings around) {
        List<ToolKind> kinds =
                scenario.tools().stream().map(tool -> tool.kind()).toList();
        protocol(scenario, around).map(protocol -> protocol.narrowed(scenario.ways())).stream()
                .flatMap(KindsAskedFor::by)
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> top.find("tools")
                        .ifPresent(node -> problems.add(
                                Diagnosis.TOOL_KIND_MISSING,
                                node,
                                "must have a tool of the kind " + kind.id() + ", since the protocol \""
                                        + scenario.protocol() + "\" asks for it")));
    }

    private void checkWays(Scenario scenario, Surroundings around) {
        protocol(scenario, around).ifPresent(protocol -> scenario.ways().forEach((step, way) -> {
            Optional<Step> known = protocol.steps().stream()
                    .filter(each -> each.id().equals(step))
                    .findFirst();
            List<String> ways = known.stream()
                    .flatMap(each -> each.ways().stream())
                    .map(each -> each.id().name())
                    .toList();
            if (!ways.contains(way.name())) {
                problems.add(
                        Diagnosis.NO_SUCH_WAY,
                        top.find("ways", step.name()).orElse(top),
                        known.isEmpty() ? noStep(step, protocol) : noWay(way, step, ways));
            }
        }));
    }

    private static String noStep(Id<Step> step, Protocol protocol) {
        List<String> steps =
                protocol.steps().stream().map(each -> each.id().name()).toList();
        return "names no step of the protocol \"" + protocol.id() + "\": " + Quote.of(step.name()) + "; "
                + Spelling.remedy(step.name(), steps);
    }

    private static String noWay(Id<Way> way, Id<Step> step, List<String> ways) {
        return "names no way of the step \"" + step + "\": " + Quote.of(way.name()) + "; "
                + Spelling.remedy(way.name(), ways);
    }

    private static Optional<Protocol> protocol(Scenario scenario, Surroundings around) {
        return around.protocols().stream()
                .filter(protocol -> protocol.id().equals(scenario.protocol()))
                .findFirst();
    }
}
