package poise.desktop.storage;

import java.time.Instant;
import java.util.List;
import poise.core.kernel.Id;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;

/**
 * A take that never came to its end, as after a power cut: everything of it that reached the disk.
 *
 * @param when when it began, on the wall clock
 */
public record BrokenTake(TakeId id, Id<Scenario> scenario, Instant when, List<Fact> facts) {
    public BrokenTake {
        facts = List.copyOf(facts);
    }
}
