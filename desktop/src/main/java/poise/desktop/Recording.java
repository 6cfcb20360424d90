package poise.desktop;

import java.util.List;
import java.util.Optional;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;
import poise.desktop.storage.TakeId;
import poise.desktop.storage.TakeJournal;
import poise.desktop.storage.Trouble;

/** A take that is kept as it happens. None of its methods waits for the disk. */
public final class Recording {

    private final TakeId id;
    private final TakeJournal journal;
    private final Keeping keeping;

    Recording(TakeId id, TakeJournal journal, Keeping keeping) {
        this.id = id;
        this.journal = journal;
        this.keeping = keeping;
    }

    TakeId id() {
        return id;
    }

    /** Keeps the facts that come next in the log. */
    public void append(List<Fact> facts) {
        journal.append(facts);
    }

    /** What keeps the take from being kept, as a sentence. */
    Optional<String> trouble() {
        return journal.trouble().map(Trouble::sentence);
    }

    /** The take is left as it is, to be found at the next start. */
    void breakOff() {
        keeping.perform(journal::close);
    }

    /** The take is over; its log and how it was judged. */
    public void finish(List<Fact> log, Scorecard card) {
        keeping.finish(id, log, card, journal::close);
    }
}
