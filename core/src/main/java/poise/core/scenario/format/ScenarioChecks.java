package poise.core.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.protocol.Deed;
import poise.core.protocol.Protocol;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Page;
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
        if (problems.noneWithin("$.fault", "$.tools", "$.product")) {
            new FaultChecks(entries("fault", "stages"), entries("fault", "changes"), problems).check(scenario);
            checkPages(scenario);
        }
        if (problems.noneWithin("$.tools", "$.product")) {
            new ToolChecks(entries("tools"), problems).check(scenario);
        }
        if (problems.noneWithin("$.tools", "$.acts")) {
            checkToolsAreAtHand(scenario);
        }
        if (problems.noneWithin("$.acts")) {
            checkActs(scenario.acts());
        }
        if (problems.noneWithin("$.truths", "$.tools")) {
            checkTruths(scenario);
        }
        if (problems.noneWithin("$.protocol", "$.tools")) {
            checkKinds(scenario, around);
        }
    }

    private List<Node> entries(String... keys) {
        return top.find(keys).map(Node::entries).orElse(List.of());
    }

    private void checkPages(Scenario scenario) {
        List<Id<Page>> shown = new ArrayList<>();
        scenario.fault().stages().forEach(stage -> shown.add(stage.page()));
        scenario.tools().forEach(tool -> tool.opens().ifPresent(shown::add));
        List<Node> nodes = entries("product", "pages");
        for (int i = 0; i < nodes.size(); i++) {
            if (!shown.contains(scenario.product().pages().get(i).id())) {
                problems.add(
                        Diagnosis.PAGE_NEVER_SHOWN,
                        nodes.get(i),
                        "is shown by no stage and opened by no tool; let one show it, or take it out");
            }
        }
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

    private void checkActs(List<Act> acts) {
        List<Node> nodes = entries("acts");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Act> earlier = i == 0 ? Optional.empty() : Optional.of(acts.get(i - 1));
            checkActEnds(acts.get(i), earlier, node);
            if (node.find("live").isPresent()
                    && i > 0
                    && nodes.get(i - 1).find("aftermath").isPresent()) {
                problems.add(Diagnosis.LIVE_AFTER_AFTERMATH, node, "cannot follow an aftermath; put live acts first");
            }
        }
    }

    private void checkActEnds(Act act, Optional<Act> earlier, Node node) {
        if (act instanceof Act.Live live && !live.closes().isAfter(live.opens())) {
            problems.add(Diagnosis.ENDS_BEFORE_IT_BEGINS, node, "must close after it opens; close it later");
        } else if (earlier.filter(each -> !act.closes().isAfter(each.closes())).isPresent()) {
            problems.add(
                    Diagnosis.ACT_OVERLAPS,
                    node,
                    "must close after the act ahead of it, which closes at "
                            + earlier.map(each -> each.closes().millis() / 1000).orElse(0L)
                            + " seconds");
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
        around.protocols().stream()
                .filter(protocol -> protocol.id().equals(scenario.protocol()))
                .flatMap(ScenarioChecks::kindsAskedFor)
                .distinct()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> top.find("tools")
                        .ifPresent(node -> problems.add(
                                Diagnosis.TOOL_KIND_MISSING,
                                node,
                                "must have a tool of the kind " + kind.id() + ", since the protocol \""
                                        + scenario.protocol() + "\" asks for it")));
    }

    /** The kinds of tool without which some ask of a protocol cannot be fulfilled. */
    private static Stream<ToolKind> kindsAskedFor(Protocol protocol) {
        return protocol.steps().stream()
                .flatMap(step -> step.ways().stream())
                .flatMap(way -> way.asks().stream())
                .filter(ask -> ask.anyOf().size() == 1)
                .flatMap(ask -> ask.anyOf().get(0).match(new KindAskedFor()).stream());
    }

    /** The kind of tool that a deed cannot be done without. */
    private static final class KindAskedFor implements Deed.Cases<Optional<ToolKind>> {
        @Override
        public Optional<ToolKind> say(Deed.Say say) {
            return Optional.empty();
        }

        @Override
        public Optional<ToolKind> write(Deed.Write write) {
            return Optional.of(write.in());
        }

        @Override
        public Optional<ToolKind> use(Deed.Use use) {
            return Optional.of(use.kind());
        }

        @Override
        public Optional<ToolKind> learn(Deed.Learn learn) {
            return Optional.empty();
        }

        @Override
        public Optional<ToolKind> tell(Deed.Tell tell) {
            return Optional.empty();
        }

        @Override
        public Optional<ToolKind> clear(Deed.Clear clear) {
            return Optional.empty();
        }
    }
}
