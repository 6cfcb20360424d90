package poise.desktop.storage;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;
import poise.core.protocol.FailureMode;
import poise.core.scoring.Band;
import poise.core.scoring.Scorecard;
import poise.core.session.Fact;

/**
 * What the history remembers of a scorecard.
 *
 * @param flags the failure modes that were seen
 * @param corrected whether it rests on words that the player has put right, so that it is not ranked
 */
public record Result(
        Manner manner,
        Marks total,
        Marks timing,
        Marks speech,
        Marks choices,
        List<Id<FailureMode>> flags,
        boolean corrected) {

    public Result {
        flags = List.copyOf(flags);
    }

    static Result of(List<Fact> log, Scorecard card) {
        return new Result(
                Manner.of(log),
                card.total(),
                card.marks(Category.TIMING),
                card.marks(Category.SPEECH),
                card.marks(Category.CHOICES),
                card.flags().stream().map(flag -> flag.mode().id()).toList(),
                card.isCorrected());
    }

    public Band band() {
        return Band.of(total);
    }
}
