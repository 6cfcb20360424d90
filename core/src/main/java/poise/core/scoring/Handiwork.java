package poise.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Topic;
import poise.core.scenario.Fault;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;

/** What the player's hands have done, and what came of it. */
final class Handiwork {

    private final Scenario scenario;
    private final List<Use> uses = new ArrayList<>();
    private final Map<Topic, List<Evidence>> learned = new EnumMap<>(Topic.class);
    private final Map<Fault.Standing, List<Evidence>> stood = new EnumMap<>(Fault.Standing.class);
    private final Map<String, List<Evidence>> clicks = new LinkedHashMap<>();
    private final List<Evidence> touches = new ArrayList<>();

    /** The use of a tool, and whether it was well chosen. */
    private record Use(Tool tool, boolean helps, Evidence evidence) {}

    Handiwork(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Evidence> used(Occurrence.Use wanted) {
        Set<Id<Tool>> seen = new HashSet<>();
        return uses.stream()
                .filter(use -> wanted.kinds().contains(use.tool().kind()))
                .filter(use -> wanted.choice().includes(use.helps()))
                .filter(use -> !wanted.distinct() || seen.add(use.tool().id()))
                .map(Use::evidence)
                .toList();
    }

    /** The clicks on the demo itself, in order. */
    List<Evidence> touches() {
        return Collections.unmodifiableList(touches);
    }

    List<Evidence> learned(Topic topic) {
        return learned.getOrDefault(topic, List.of());
    }

    /** The times at which the fault came to a stage of this standing. */
    List<Evidence> stood(Fault.Standing standing) {
        return stood.getOrDefault(standing, List.of());
    }

    /** The clicks on each place, in order. */
    Iterable<List<Evidence>> clicks() {
        return Collections.unmodifiableCollection(clicks.values());
    }

    /** Whether a tool was used, and not in vain. */
    boolean hasActed() {
        return uses.stream().anyMatch(Use::helps);
    }

    void use(int number, Fact.ToolUsed fact) {
        Optional<Tool> tool = scenario.tool(fact.tool());
        String title = tool.map(Tool::title).orElse(fact.tool().name());
        click(fact.tool(), Evidence.deed(number, fact.at(), title));
        tool.ifPresent(
                each -> uses.add(new Use(each, helps(each, fact.target()), Evidence.deed(number, fact.at(), title))));
    }

    private static boolean helps(Tool tool, Optional<Id<Target>> target) {
        return target.flatMap(tool::target).map(Target::helps).orElse(true);
    }

    void click(int number, Id<?> place, Moment at) {
        click(place, Evidence.deed(number, at, place.name()));
    }

    void touch(int number, Fact.Clicked fact) {
        Evidence evidence = Evidence.deed(number, fact.at(), fact.place().name());
        click(fact.place(), evidence);
        if (evidence.isAfterCrash()) {
            touches.add(evidence);
        }
    }

    private void click(Id<?> place, Evidence evidence) {
        if (evidence.isAfterCrash()) {
            clicks.computeIfAbsent(place.name(), any -> new ArrayList<>()).add(evidence);
        }
    }

    void learn(int number, Fact.Learned fact) {
        scenario.truth(fact.truth()).ifPresent(truth -> learned.computeIfAbsent(truth.topic(), any -> new ArrayList<>())
                .add(Evidence.deed(number, fact.at(), truth.statement())));
    }

    void move(int number, Fact.FaultMoved fact) {
        scenario.fault().stage(fact.stage()).ifPresent(stage -> stood.computeIfAbsent(
                        stage.standing(), any -> new ArrayList<>())
                .add(Evidence.deed(number, fact.at(), title(stage))));
    }

    private String title(Fault.Stage stage) {
        return scenario.product()
                .page(stage.page())
                .map(Page::title)
                .orElse(stage.id().name());
    }
}
