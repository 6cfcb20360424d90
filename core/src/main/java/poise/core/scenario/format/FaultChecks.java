package poise.core.scenario.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;
import poise.core.scenario.Trigger;

/** Whether a fault's stages hang together, and whether its triggers can come about. */
final class FaultChecks {

    private final List<Node> stages;
    private final List<Node> changes;
    private final Problems problems;

    FaultChecks(List<Node> stages, List<Node> changes, Problems problems) {
        this.stages = stages;
        this.changes = changes;
        this.problems = problems;
    }

    void check(Scenario scenario) {
        Fault fault = scenario.fault();
        Set<Id<Fault.Stage>> reached = reachable(fault);
        for (int i = 0; i < stages.size(); i++) {
            if (!reached.contains(fault.stages().get(i).id())) {
                problems.add(
                        Diagnosis.STAGE_OUT_OF_REACH,
                        stages.get(i),
                        "is a stage to which nothing leads; add a change to it, or take it out");
            }
        }
        checkCleared(fault, reached);
        for (int i = 0; i < changes.size(); i++) {
            Node trigger = changes.get(i).find("trigger").orElse(changes.get(i));
            fault.changes().get(i).trigger().match(new TriggerCheck(scenario, trigger));
        }
    }

    private void checkCleared(Fault fault, Set<Id<Fault.Stage>> reached) {
        boolean canClear = fault.stages().stream()
                .filter(stage -> stage.standing() == Fault.Standing.CLEARED)
                .anyMatch(stage -> reached.contains(stage.id()));
        if (!canClear) {
            problems.add(
                    Diagnosis.NEVER_CLEARED,
                    stages.get(0),
                    "is where no change leads to a stage that is cleared; give the player a way out");
        }
    }

    private static Set<Id<Fault.Stage>> reachable(Fault fault) {
        Set<Id<Fault.Stage>> reached = new HashSet<>(Set.of(fault.starts()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Fault.Change change : fault.changes()) {
                grew |= change.from().stream().anyMatch(reached::contains) && reached.add(change.to());
            }
        }
        return reached;
    }

    /** Whether a trigger can come about. */
    private final class TriggerCheck implements Trigger.Cases<Boolean> {

        private final Scenario scenario;
        private final Node node;

        TriggerCheck(Scenario scenario, Node node) {
            this.scenario = scenario;
            this.node = node;
        }

        @Override
        public Boolean after(Trigger.After after) {
            return true;
        }

        @Override
        public Boolean used(Trigger.Used used) {
            return true;
        }

        @Override
        public Boolean set(Trigger.Set set) {
            boolean isConfigurable = scenario.tool(set.tool())
                    .filter(tool -> tool.kind() == ToolKind.CONFIGURE)
                    .isPresent();
            if (!isConfigurable) {
                problems.add(
                        Diagnosis.NOT_CONFIGURABLE,
                        node.find("with").orElse(node),
                        "must be a tool of the kind configure, and \"" + set.tool() + "\" is not");
            }
            return scenario.product()
                    .setting(set.setting())
                    .map(setting -> checkRange(set, setting.lowest(), setting.highest()) && isConfigurable)
                    .orElse(false);
        }

        private boolean checkRange(Trigger.Set set, int lowest, int highest) {
            boolean isAccepted = set.least() >= lowest && set.most() <= highest;
            if (!isAccepted) {
                problems.add(
                        Diagnosis.VALUE_NEVER_ACCEPTED,
                        node,
                        "must stay within what the setting accepts, " + lowest + " to " + highest);
            }
            return isAccepted;
        }
    }
}
