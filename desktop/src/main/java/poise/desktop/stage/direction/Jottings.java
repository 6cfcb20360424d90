package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Executive;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;

/** Who has a pen in the hand: what executives write down takes them a while. */
final class Jottings extends Witness {

    private static final Duration WRITING = Duration.ofSeconds(7);

    private final Map<Id<Note>, Id<Executive>> authors = new HashMap<>();
    private final Map<Id<Executive>, Moment> begun = new HashMap<>();

    Jottings(Scenario scenario) {
        scenario.notes().forEach(note -> authors.put(note.id(), note.executive()));
    }

    @Override
    public Void noted(Fact.Noted fact) {
        Id<Executive> author = authors.get(fact.note());
        if (author != null) begun.put(author, fact.at());
        return null;
    }

    boolean writes(Id<Executive> executive, Moment now) {
        Moment since = begun.get(executive);
        return since != null && !now.isBefore(since) && now.isBefore(since.plus(WRITING));
    }
}
