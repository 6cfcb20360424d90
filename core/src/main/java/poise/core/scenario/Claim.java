package poise.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.speech.Label;

/**
 * A claim that an utterance makes when it carries one of the labels and, within that label's words, a phrase from every
 * group of {@code phrases}.
 *
 * @param holds whether it is true
 * @param phrases groups of alternatives, lower case, a few words each
 * @param challenge who contradicts it and how, if anybody in the room would
 */
public record Claim(
        Id<Claim> id, boolean holds, Set<Label> labels, List<List<String>> phrases, Optional<Challenge> challenge) {

    public Claim {
        labels = Set.copyOf(labels);
        phrases = phrases.stream().map(List::copyOf).toList();
    }

    /** What an executive who can know better says to a claim. */
    public record Challenge(Id<Executive> executive, String line) {}
}
