package poise.core.protocol;

import java.util.Map;
import poise.core.kernel.Id;

/**
 * A question about which the protocols do not say the same.
 *
 * @param when what has to occur in a take for it to be worth asking
 * @param says what each protocol says to it, in a sentence
 * @param evidence what is known about it beyond the chapters, in a sentence
 */
public record Contrast(
        Id<Contrast> id, String title, Occurrence when, Map<Id<Protocol>, String> says, String evidence) {

    public Contrast {
        says = Map.copyOf(says);
    }
}
