package poise.core.scenario.format;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;

/** Whether the acts follow one another, and the failure shows itself at moment 0. */
final class ActChecks {

    private final List<Node> acts;
    private final Problems problems;

    ActChecks(List<Node> acts, Problems problems) {
        this.acts = acts;
        this.problems = problems;
    }

    void check() {
        for (int i = 1; i < acts.size(); i++) {
            Node node = acts.get(i);
            boolean afterTheEnd = acts.get(i - 1).find("aftermath").isPresent();
            node.find("live", "opens")
                    .ifPresent(opens -> problems.add(
                            Diagnosis.OPENS_TWICE,
                            opens,
                            "must not be there, since only the first act says when it opens; take it out"));
            if (afterTheEnd && node.find("live").isPresent()) {
                problems.add(Diagnosis.LIVE_AFTER_AFTERMATH, node, "cannot follow an aftermath; put live acts first");
            } else if (afterTheEnd) {
                problems.add(Diagnosis.TWO_AFTERMATHS, node, "cannot follow another aftermath; make them one");
            }
        }
    }

    /** A first act that opens before moment 0 must see the failure come just then. */
    void checkCrash(Scenario scenario, Node starts) {
        if (!(scenario.acts().get(0) instanceof Act.Live live)) {
            return;
        }
        Moment now = live.opens();
        Id<Fault.Stage> stage = scenario.fault().starts();
        Optional<Fault.Change> next = lapse(scenario.fault(), stage);
        while (now.isBefore(Moment.CRASH) && next.isPresent()) {
            now = now.plus(next.get().trigger().lapse().orElseThrow());
            next = lapse(scenario.fault(), next.get().to());
        }
        if (!now.equals(Moment.CRASH) && live.opens().isBefore(Moment.CRASH)) {
            problems.add(
                    Diagnosis.CRASH_OFF_TIME,
                    starts,
                    "must be a stage that gives way at moment 0: let a change come after "
                            + live.opens().until(Moment.CRASH).toSeconds()
                            + " seconds, since the first act opens that long before");
        }
    }

    private static Optional<Fault.Change> lapse(Fault fault, Id<Fault.Stage> stage) {
        return fault.changes().stream()
                .filter(change -> change.from().contains(stage))
                .filter(change -> change.trigger().lapse().isPresent())
                .findFirst();
    }
}
