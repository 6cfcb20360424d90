package poise.core.protocol;

import java.util.List;
import poise.core.kernel.Id;

/**
 * Something that the protocol asks for, in one of several ways of equal worth; the way that earned most counts.
 *
 * @param idea why the chapter asks for it, in a sentence
 * @param example what a player could have said or done, in a sentence
 */
public record Step(Id<Step> id, String title, String idea, String example, List<Way> ways) {

    public Step {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("A step needs at least one way");
        }
    }

    /** The same with this way only; as it is, if it has no such way. */
    Step narrowed(Id<Way> only) {
        List<Way> open = ways.stream().filter(way -> way.id().equals(only)).toList();
        return open.isEmpty() ? this : new Step(id, title, idea, example, open);
    }
}
