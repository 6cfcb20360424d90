package poise.core.scenario;

import java.util.List;
import poise.core.kernel.Dice;

/**
 * What an author wrote, once for each way in which the cards can fall: what fails, cures and is asked may differ, what the
 * scenario is about does not.
 *
 * @param deals at least one, in the order of the lots and their options in the file
 */
public record Deck(List<Scenario> deals) {

    public Deck {
        deals = List.copyOf(deals);
        if (deals.isEmpty()) {
            throw new IllegalArgumentException("A deck has at least one deal");
        }
    }

    /** The scenario that this seed deals. */
    public Scenario dealt(long seed) {
        return deals.get(new Dice(seed).roll("deal", 0, deals.size()));
    }

    /** The first deal: for what is the same in all of them. */
    public Scenario first() {
        return deals.get(0);
    }
}
