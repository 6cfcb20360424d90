package poise.core.session;

import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.speech.Label;

/**
 * A time that the player has named to the customer, by when there will be word.
 *
 * @param made when it was named
 * @param due the time that was named
 */
public record Promise(Moment made, Moment due) {

    /** What, said aloud, is news of the failure. */
    static final Set<Label> NEWS = Set.of(
            Label.ROOT_CAUSE,
            Label.RESOLUTION,
            Label.PREVENTION,
            Label.STATE_IMPACT,
            Label.ESCALATE,
            Label.COMMIT_TIMELINE,
            Label.OFFER_ALTERNATIVE);
}
