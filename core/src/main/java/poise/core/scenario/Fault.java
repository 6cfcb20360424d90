package poise.core.scenario;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;

/** The failure as a small state machine that the player's tools and the time that passes drive. */
public record Fault(Id<Stage> starts, List<Stage> stages, List<Change> changes) {

    public Fault {
        stages = List.copyOf(stages);
        changes = List.copyOf(changes);
    }

    public Optional<Stage> stage(Id<Stage> id) {
        return stages.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A condition of the product and the page that it shows. */
    public record Stage(Id<Stage> id, Id<Page> page, Standing standing) {}

    /** How bad a stage is. */
    public enum Standing {
        BROKEN,
        WORSE,
        CLEARED
    }

    /** What leads from any of {@code from} to {@code to}. */
    public record Change(List<Id<Stage>> from, Trigger trigger, Id<Stage> to) {
        public Change {
            from = List.copyOf(from);
        }
    }
}
