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

    void check(List<Act> all) {
        for (int i = 0; i < acts.size(); i++) {
            Node node = acts.get(i);
            Optional<Act> earlier = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
            checkEnd(all.get(i), earlier, node);
            if (node.find("live").isPresent()
                    && i > 0
                    && acts.get(i - 1).find("aftermath").isPresent()) {
                problems.add(Diagnosis.LIVE_AFTER_AFTERMATH, node, "cannot follow an aftermath; put live acts first");
            }
        }
    }

    private void checkEnd(Act act, Optional<Act> earlier, Node node) {
        if (act instanceof Act.Live live && !live.closes().isAfter(live.opens())) {
            problems.add(Diagnosis.ENDS_BEFORE_IT_BEGINS, node, "must close after it opens; close it later");
        } else if (earlier.filter(each -> !act.closes().isAfter(each.closes())).isPresent()) {
            problems.add(
                    Diagnosis.ACT_OVERLAPS,
                    node,
                    "must close after the act ahead of it, which closes at "
                            + earlier.map(each -> each.closes().millis() / 1000).orElse(0L) + " seconds");
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
            now = now.plus(next.get().trigger().match(new Lapse()).orElseThrow());
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
                .filter(change -> change.trigger().match(new Lapse()).isPresent())
                .findFirst();
    }
}
