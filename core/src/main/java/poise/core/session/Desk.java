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
 * @param settings what each setting stands at
 * @param busy the tool at work
 */
public record Desk(Id<Fault.Stage> stage, Moment since, Map<Id<Setting>, Integer> settings, Optional<Busy> busy) {

    /** A tool at work until its time has passed. */
    public record Busy(Id<Tool> tool, Optional<Id<Target>> target, OptionalInt value, Moment until) {}

    Desk movedTo(Id<Fault.Stage> newStage, Moment at) {
        return new Desk(newStage, at, settings, busy);
    }

    Desk occupied(Busy work) {
        return new Desk(stage, since, settings, Optional.of(work));
    }

    Desk done(Id<Tool> tool) {
        return new Desk(stage, since, settings, busy.filter(work -> !work.tool().equals(tool)));
    }

    /** Whatever was at work is left undone. */
    Desk idle() {
        return new Desk(stage, since, settings, Optional.empty());
    }

    Desk set(Id<Setting> setting, int value) {
        return new Desk(stage, since, Copies.with(settings, setting, value), busy);
    }
}
