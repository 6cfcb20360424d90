package poise.core.scenario;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import poise.core.kernel.Dice;

/**
 * What an author wrote, once for each way in which the cards can fall: what fails, cures and is asked may differ, what the
 * scenario is about does not.
 */
public final class Deck {

    private final int size;
    private final IntFunction<Scenario> deal;
    private final IntFunction<String> told;
    private final Scenario first;

    /**
     * A deck whose deals are made as they are asked for.
     *
     * @param size how many deals there are, at least one
     * @param deal makes the deal of a place in the order of the lots and their options in the file, from 0; the same one
     *     whenever it is asked
     * @param told how the lots fall in the deal of a place
     */
    public Deck(int size, IntFunction<Scenario> deal, IntFunction<String> told) {
        if (size < 1) {
            throw new IllegalArgumentException("A deck has at least one deal");
        }
        this.size = size;
        this.deal = deal;
        this.told = told;
        this.first = deal.apply(0);
    }

    /** A deck of these deals, at least one. */
    public Deck(List<Scenario> deals) {
        this(deals.size(), List.copyOf(deals)::get, Integer::toString);
    }

    /** All deals, in the order of the lots and their options in the file. */
    public List<Scenario> deals() {
        return IntStream.range(0, size).mapToObj(deal).toList();
    }

    /** The scenario that this seed deals. */
    public Scenario dealt(long seed) {
        return deal.apply(place(seed));
    }

    /** The place among the deals of that which this seed deals, from 0. */
    public int place(long seed) {
        return new Dice(seed).roll("deal", 0, size);
    }

    /** The least seed from 1 on that deals the one at this place. */
    public long seed(int place) {
        long seed = 1;
        while (place(seed) != place) {
            seed++;
        }
        return seed;
    }

    /** How the lots fall in the deal at this place. */
    public String told(int place) {
        return told.apply(place);
    }

    /** How many deals there are. */
    public int size() {
        return size;
    }

    /** The first deal: for what is the same in all of them. */
    public Scenario first() {
        return first;
    }
}
