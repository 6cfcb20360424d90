package poise.core.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import poise.core.kernel.Moment;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;
import poise.core.scenario.Trigger;

/** What the fault does by itself as time passes. */
final class Decay {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final Scenario scenario;
    private final State state;

    Decay(Scenario scenario, State state) {
        this.scenario = scenario;
        this.state = state;
    }

    List<Due> dues() {
        List<Due> dues = new ArrayList<>();
        for (Fault.Change change : scenario.fault().changes()) {
            if (change.trigger() instanceof Trigger.After after
                    && change.from().contains(state.desk().stage())) {
                Moment at = state.desk().since().plus(lasting(after.length()));
                dues.add(Due.sharp(at, turn -> Handwork.move(turn, change.to(), at)));
            }
        }
        return dues;
    }

    /** A stage lasts a millisecond at least, so that stages that lead to each other at once let time pass. */
    private static Duration lasting(Duration length) {
        return length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
    }
}
