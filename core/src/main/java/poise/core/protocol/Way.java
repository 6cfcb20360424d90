package poise.core.protocol;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;

/**
 * One way of taking a step. Its first ask is its heart: the heart's moment is the step's moment, and without it the
 * step is missed.
 *
 * @param timing the marks for doing it in time
 */
public record Way(Id<Way> id, Schedule schedule, Marks timing, List<Ask> asks) {

    public Way {
        asks = List.copyOf(asks);
        if (asks.isEmpty()) {
            throw new IllegalArgumentException("A way needs at least one ask");
        }
    }

    public Ask heart() {
        return asks.get(0);
    }

    /** What this way can give in the category. */
    public int worth(Category category) {
        return category == Category.TIMING
                ? timing.count()
                : asks.stream()
                        .filter(ask -> ask.category() == category)
                        .mapToInt(ask -> ask.marks().count())
                        .sum();
    }
}
