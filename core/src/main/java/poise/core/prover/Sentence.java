package poise.core.prover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.scenario.Claim;
import poise.core.session.Likeness;
import poise.core.session.Meaning;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;

/** Words whose meaning nobody can doubt. */
record Sentence(String text, Set<Label> labels, List<Id<Claim>> claims) {

    Sentence {
        labels = Set.copyOf(labels);
        claims = List.copyOf(claims);
    }

    /** A letter that says nothing in particular. */
    static final Sentence LETTER = plain("A letter.");

    /** Words that mean nothing to anybody who judges. */
    static Sentence plain(String text) {
        return new Sentence(text, Set.of(), List.of());
    }

    static Sentence of(Phrasebook phrases, Label label) {
        return new Sentence(phrases.of(label), Set.of(label), List.of());
    }

    /** The words of a claim, which mean nothing else. */
    static Sentence claiming(Claim claim) {
        return new Sentence(claim.examples().get(0), Set.of(), List.of(claim.id()));
    }

    Sentence and(Sentence other) {
        Set<Label> both = new TreeSet<>(labels);
        both.addAll(other.labels);
        List<Id<Claim>> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        return new Sentence(text + " " + other.text, both, all);
    }

    Meaning meaning(Utterance utterance) {
        return meaning(utterance.words().size());
    }

    Meaning written() {
        return meaning(Text.of(text).words().size());
    }

    private Meaning meaning(int words) {
        WordRange all = new WordRange(0, words);
        Map<Label, Reading.Proof> proofs = new EnumMap<>(Label.class);
        labels.forEach(label -> proofs.put(label, new Reading.Proof(all, Permille.FULL)));
        List<Likeness> likenesses = claims.stream()
                .map(claim -> new Likeness(claim, all, Permille.FULL))
                .toList();
        return new Meaning(new Reading(proofs), likenesses);
    }
}
