package poise.desktop.stage.direction;

import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.scenario.Page;
import poise.core.scenario.Target;
import poise.desktop.stage.view.Ask;

/**
 * What the player looks at: nothing here is part of the take.
 *
 * @param opened the page that was gone to; empty for the one that the fault shows
 * @param pointed the log line that was pointed at last
 * @param ask what is asked over the meeting
 * @param remark why something that was tried cannot be done; empty if nothing was
 */
public record Screen(Optional<Id<Page>> opened, Optional<Id<Target>> pointed, Ask ask, String remark) {

    static final Screen BARE = new Screen(Optional.empty(), Optional.empty(), Ask.NOTHING, "");

    Screen opening(Optional<Id<Page>> page) {
        return new Screen(page, pointed, ask, "");
    }

    Screen pointing(Id<Target> line) {
        return new Screen(opened, Optional.of(line), ask, "");
    }

    Screen asking(Ask question) {
        return new Screen(opened, pointed, question, "");
    }

    Screen remarking(String sentence) {
        return new Screen(opened, pointed, ask, sentence);
    }
}
