package poise.core.session;

import java.util.List;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.scenario.Claim;
import poise.core.scenario.Truth;

/**
 * What is known, what was doubted and what was promised.
 *
 * @param learned truths that a tool revealed
 * @param challenged claims that somebody doubted already
 * @param misled how many false claims were made
 * @param promises times that the player named and that have not come yet
 */
public record Ledger(Set<Id<Truth>> learned, Set<Id<Claim>> challenged, int misled, List<Promise> promises) {

    static final Ledger EMPTY = new Ledger(Set.of(), Set.of(), 0, List.of());

    Ledger learning(Id<Truth> truth) {
        return new Ledger(Copies.with(learned, truth), challenged, misled, promises);
    }

    Ledger doubting(Id<Claim> claim) {
        return new Ledger(learned, Copies.with(challenged, claim), misled, promises);
    }

    Ledger misleading() {
        return new Ledger(learned, challenged, misled + 1, promises);
    }

    Ledger promising(Promise promise) {
        return new Ledger(learned, challenged, misled, Copies.with(promises, promise));
    }

    Ledger settling(Promise promise) {
        return new Ledger(learned, challenged, misled, Copies.without(promises, promise));
    }
}
