package poise.core.session;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Fault;
import poise.core.scenario.Setting;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;

/**
 * What the player's hands have done to the product.
 *
 * @param stage where the fault stands, since {@code since}
 * @param reached when each stage was first reached
 * @param settings what each setting stands at
 * @param busy the tool at work
 * @param finished when each tool first finished its work
 */
public record Desk(
        Id<Fault.Stage> stage,
        Moment since,
        Map<Id<Fault.Stage>, Moment> reached,
        Map<Id<Setting>, Integer> settings,
        Optional<Busy> busy,
        Map<Id<Tool>, Moment> finished) {

    /** A tool at work until its time has passed. */
    public record Busy(Id<Tool> tool, Optional<Id<Target>> target, OptionalInt value, Moment until) {}

    Desk movedTo(Id<Fault.Stage> newStage, Moment at) {
        return new Desk(newStage, at, Copies.withFirst(reached, newStage, at), settings, busy, finished);
    }

    Desk occupied(Busy work) {
        return new Desk(stage, since, reached, settings, Optional.of(work), finished);
    }

    Desk done(Id<Tool> tool, Moment at) {
        return new Desk(stage, since, reached, settings, Optional.empty(), Copies.withFirst(finished, tool, at));
    }

    /** Whatever was at work is left undone. */
    Desk idle() {
        return new Desk(stage, since, reached, settings, Optional.empty(), finished);
    }

    Desk set(Id<Setting> setting, int value) {
        return new Desk(stage, since, reached, Copies.with(settings, setting, value), busy, finished);
    }
}
