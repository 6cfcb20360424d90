package poise.core.protocol;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;

/**
 * One thing to say or to choose, as often as asked; each time earns its share of the marks.
 *
 * @param category {@link Category#SPEECH} or {@link Category#CHOICES}
 * @param anyOf the occurrences of which each fulfils it
 * @param times how often, at least once
 */
public record Ask(Id<Ask> id, String title, Category category, Marks marks, List<Occurrence> anyOf, int times) {

    public Ask {
        anyOf = List.copyOf(anyOf);
        if (category == Category.TIMING) {
            throw new IllegalArgumentException("An ask is for speech or choices; timing belongs to the way");
        }
        if (anyOf.isEmpty() || times < 1) {
            throw new IllegalArgumentException("An ask needs at least one occurrence, at least once");
        }
    }
}
