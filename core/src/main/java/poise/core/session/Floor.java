package poise.core.session;

import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.speech.Label;

/**
 * Who may speak. The player has the floor from the first sound until the words of it are known.
 *
 * @param since when the player took the floor
 * @param yielded when the player stopped, while the words are still awaited
 * @param overheard what the sentence already does
 * @param quietSince the end of the last word that the player said
 * @param silent whether dead air was declared
 * @param silences how often it was
 */
public record Floor(
        Optional<Moment> since,
        Optional<Moment> yielded,
        Set<Label> overheard,
        Moment quietSince,
        boolean silent,
        int silences) {

    static final Floor FREE =
            new Floor(Optional.empty(), Optional.empty(), Set.of(), new Moment(Long.MIN_VALUE / 4), false, 0);

    public Floor {
        overheard = Set.copyOf(overheard);
    }

    /** Whether the player was already speaking at that moment, as far as is known. */
    boolean isHeldAt(Moment moment) {
        return since.isPresent() && !since.get().isAfter(moment);
    }

    Floor takenAt(Moment moment) {
        return new Floor(Optional.of(since.orElse(moment)), Optional.empty(), overheard, quietSince, silent, silences);
    }

    /** Nobody has the floor, and silence counts from then. */
    Floor restingFrom(Moment moment) {
        return new Floor(
                Optional.empty(), Optional.empty(), Set.of(), Moment.later(quietSince, moment), false, silences);
    }

    Floor overhearing(Set<Label> labels) {
        return new Floor(since, yielded, labels, quietSince, silent, silences);
    }

    Floor yieldedAt(Moment moment) {
        return new Floor(since, since.map(any -> moment), Set.of(), quietSince, silent, silences);
    }

    Floor dropped() {
        return new Floor(Optional.empty(), Optional.empty(), Set.of(), quietSince, silent, silences);
    }

    /** After words that ended then; a player who is still speaking keeps the floor. */
    Floor heardUntil(Moment end, boolean speaksOn) {
        boolean newSentence = since.isPresent() && since.get().isAfter(end);
        Optional<Moment> still = newSentence ? since : speaksOn ? Optional.of(end) : Optional.empty();
        Optional<Moment> pause = newSentence ? yielded : Optional.empty();
        return new Floor(still, pause, Set.of(), Moment.later(quietSince, end), silent, silences);
    }

    Floor fallenSilent() {
        return new Floor(since, yielded, overheard, quietSince, true, silences + 1);
    }

    Floor broken() {
        return new Floor(since, yielded, overheard, quietSince, false, silences);
    }
}
