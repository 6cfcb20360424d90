package poise.core.prover;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import poise.core.kernel.Id;
import poise.core.scenario.Act;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.Tool;
import poise.core.scenario.Trigger;
import poise.core.session.State;

/** What of a state decides which deeds lead where; states that agree in it are explored once. */
record Standpoint(
        Optional<Id<Act>> act, Id<Fault.Stage> stage, Map<Id<Setting>, Integer> settings, Set<Id<Tool>> used) {

    static Standpoint of(Scenario scenario, State state) {
        Map<Id<Setting>, Integer> settings = new TreeMap<>();
        Set<Id<Setting>> awaited = awaited(scenario);
        state.desk().settings().forEach((setting, value) -> {
            if (awaited.contains(setting)) {
                settings.put(setting, value);
            }
        });
        Set<Id<Tool>> used = scenario.tools().stream()
                .flatMap(tool -> tool.needs().stream())
                .filter(state::hasUsed)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Standpoint(state.course().act(), state.desk().stage(), settings, used);
    }

    /** The settings that any trigger waits for. */
    private static Set<Id<Setting>> awaited(Scenario scenario) {
        return scenario.fault().changes().stream()
                .map(Fault.Change::trigger)
                .filter(Trigger.Set.class::isInstance)
                .map(trigger -> ((Trigger.Set) trigger).setting())
                .collect(Collectors.toSet());
    }
}
