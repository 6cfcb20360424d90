package poise.core.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;

/**
 * Something that the player can do beside talking.
 *
 * @param hint what it is good for, in a few words
 * @param takes how long it keeps the player busy on the meeting clock
 * @param opens the page that it shows, if any
 * @param targets what it can be used on; empty if it needs none (a CONFIGURE tool's targets are the product's settings)
 * @param needs the tool that must have been used before, if any
 * @param during the stages of the fault in which it can be used; any if empty
 * @param aside whether it leaves the hands free: it is done at once, even while another tool is at work
 */
public record Tool(
        Id<Tool> id,
        ToolKind kind,
        String title,
        String hint,
        Duration takes,
        Optional<Id<Page>> opens,
        Optional<Id<Tool>> needs,
        Set<Id<Fault.Stage>> during,
        boolean aside,
        List<Target> targets) {

    public Tool {
        during = Set.copyOf(during);
        targets = List.copyOf(targets);
    }

    public Optional<Target> target(Id<Target> id) {
        return targets.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether its use is to write a text. */
    public boolean isLetter() {
        return kind == ToolKind.MESSAGE || kind == ToolKind.REPORT;
    }
}
