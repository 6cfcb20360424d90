package poise.core.session;

import java.util.Map;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Claim;
import poise.core.scenario.Truth;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/**
 * What was said and what is known.
 *
 * @param learned truths that a tool revealed
 * @param said how often each label counted
 * @param firstSaid when each label first counted
 * @param challenged claims that somebody doubted already
 * @param misled how many false claims were made
 */
public record Ledger(
        Set<Id<Truth>> learned,
        Map<Label, Integer> said,
        Map<Label, Moment> firstSaid,
        Set<Id<Claim>> challenged,
        int misled) {

    static final Ledger EMPTY = new Ledger(Set.of(), Map.of(), Map.of(), Set.of(), 0);

    public int timesSaid(Label label) {
        return said.getOrDefault(label, 0);
    }

    Ledger learning(Id<Truth> truth) {
        return new Ledger(Copies.with(learned, truth), said, firstSaid, challenged, misled);
    }

    Ledger hearing(Reading reading, Moment at) {
        Ledger next = this;
        for (Label label : reading.proofs().keySet()) {
            if (reading.counted(label).isPresent()) {
                next = next.counting(label, at);
            }
        }
        return next;
    }

    private Ledger counting(Label label, Moment at) {
        return new Ledger(
                learned,
                Copies.with(said, label, timesSaid(label) + 1),
                Copies.withFirst(firstSaid, label, at),
                challenged,
                misled);
    }

    Ledger doubting(Id<Claim> claim) {
        return new Ledger(learned, said, firstSaid, Copies.with(challenged, claim), misled);
    }

    Ledger misleading() {
        return new Ledger(learned, said, firstSaid, challenged, misled + 1);
    }
}
