package poise.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.scenario.Claim;
import poise.core.scenario.Scenario;
import poise.core.scenario.Truth;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;
import poise.core.speech.WordRange;

/**
 * Finds the claims that words make: those whose examples they are like, and of several claims that the same words are
 * like, the one that they are most like. Words that bear a label of the claim need not be quite so alike.
 */
final class ClaimSpotter {

    /**
     * How far from the words of a true claim its label may be found, and how far from those of a false one a claim that
     * they are more like puts it out, in words: cut out of its sentence, "and that fixed it" can be said of anything.
     */
    private static final int BENEFIT_OF_DOUBT = 12;

    private final Scenario scenario;

    ClaimSpotter(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A claim that was made, by the truth it is about and the words that make it. */
    record Spotted(Truth truth, Claim claim, WordRange words) {

        /** How it stands when these truths have been learned. */
        Verdict verdict(Set<Id<Truth>> learned) {
            if (!claim.holds()) {
                return Verdict.FALSE;
            }
            return truth.knownFromStart() || learned.contains(truth.id()) ? Verdict.TRUE : Verdict.UNFOUNDED;
        }

        /** The words that make it. */
        String quote(List<String> text) {
            return new Text(text).quote(words);
        }
    }

    /** All claims in words that mean this, each once. */
    List<Spotted> spot(Meaning meaning) {
        List<Spotted> spotted = new ArrayList<>();
        for (Truth truth : scenario.truths()) {
            for (Claim claim : truth.claims()) {
                made(claim, meaning).ifPresent(words -> spotted.add(new Spotted(truth, claim, words)));
            }
        }
        return spotted;
    }

    private static Optional<WordRange> made(Claim claim, Meaning meaning) {
        return meaning.likenesses().stream()
                .filter(likeness -> likeness.claim().equals(claim.id()))
                .filter(likeness -> likeness.certainty().atLeast(floor(claim, likeness.words(), meaning.reading())))
                .filter(likeness -> meaning.likenesses().stream()
                        .noneMatch(other -> likeness.isOutdoneBy(other, claim.holds() ? 0 : BENEFIT_OF_DOUBT)))
                .map(Likeness::words)
                .findFirst();
    }

    private static Permille floor(Claim claim, WordRange words, Reading reading) {
        WordRange near = claim.holds() ? words.widened(BENEFIT_OF_DOUBT) : words;
        boolean isRead = claim.labels().stream()
                .flatMap(label -> proof(claim, label, reading).stream())
                .anyMatch(proof -> proof.evidence().overlaps(near));
        return isRead ? Likeness.ALIKE : Likeness.UNMISTAKABLE;
    }

    private static Optional<Reading.Proof> proof(Claim claim, Label label, Reading reading) {
        return claim.holds() ? reading.said(label) : reading.surely(label);
    }
}
