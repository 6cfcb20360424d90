package poise.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.speech.Label;

/**
 * A claim that an utterance makes when it is like the examples, all the more if it bears one of the labels.
 *
 * @param holds whether it is true
 * @param examples how people word it, 3 to 12 sentences
 * @param challenge who contradicts it and how, if anybody in the room would
 */
public record Claim(
        Id<Claim> id, boolean holds, Set<Label> labels, List<String> examples, Optional<Challenge> challenge) {

    public Claim {
        labels = Set.copyOf(labels);
        examples = List.copyOf(examples);
    }

    /** What an executive who can know better says to a claim. */
    public record Challenge(Id<Executive> executive, String line) {}
}
