package poise.core.archive;

import java.util.List;
import java.util.Optional;
import poise.core.session.Fact;

/**
 * The facts of a stored take.
 *
 * @param torn whether the last line was cut off in the middle and left out, as after a crash of the machine
 */
public record TakeLog(List<Fact> facts, boolean torn) {

    public TakeLog {
        facts = List.copyOf(facts);
    }

    /** The fact with which every take begins; a log that was read has one. */
    public Optional<Fact.TakeOpened> opening() {
        return facts.stream()
                .filter(Fact.TakeOpened.class::isInstance)
                .map(Fact.TakeOpened.class::cast)
                .findFirst();
    }

    /** Whether the take came to an end. */
    public boolean isComplete() {
        return facts.stream().anyMatch(Fact.TakeClosed.class::isInstance);
    }
}
