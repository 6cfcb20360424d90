package poise.core.speech;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import poise.core.kernel.Permille;

/**
 * What an utterance was understood to do: for each label that may apply, how sure that is and which words prove it.
 * Certainty is calibrated so that one label means the same as another at the same figure.
 */
public record Reading(Map<Label, Proof> proofs) {

    /** From here on a move is worth a question, though it does not count as said. */
    public static final Permille DOUBTFUL = Permille.permille(400);

    /** From here on a label counts as said. */
    public static final Permille READ = Permille.permille(500);

    /** From here on a label may cost marks; between {@link #READ} and this it can only help. */
    public static final Permille SURE = Permille.permille(650);

    public static final Reading NOTHING = new Reading(Map.of());

    /** How sure a label is, and its evidence. */
    public record Proof(WordRange evidence, Permille certainty) {}

    public Reading {
        Map<Label, Proof> sorted = new EnumMap<>(Label.class);
        sorted.putAll(proofs);
        proofs = Collections.unmodifiableMap(sorted);
    }

    /** The labels that count as said, in the order of {@link Label}. */
    public Set<Label> labels() {
        return proofs.entrySet().stream()
                .filter(entry -> entry.getValue().certainty().atLeast(READ))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> new java.util.TreeSet<>()));
    }

    /** The proof of a label that counts as said. */
    public Optional<Proof> said(Label label) {
        return proof(label, READ);
    }

    /** The proof of a label that is sure enough to cost marks. */
    public Optional<Proof> surely(Label label) {
        return proof(label, SURE);
    }

    /** The proof of a label as far as it must be known to count: signals surely, moves as read. */
    public Optional<Proof> counted(Label label) {
        return label.isSignal() ? surely(label) : said(label);
    }

    /** The labels that are known as far as they must be to count, in their order. */
    public Set<Label> counted() {
        return proofs.keySet().stream()
                .filter(label -> counted(label).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
    }

    /**
     * The proof of a label that is worth a question but not sure enough to count: a signal that is read but not sure, or
     * a move that is not quite read. Below {@link #READ} a signal is more often wrong than right, and nobody is asked
     * about that.
     */
    public Optional<Proof> doubted(Label label) {
        return counted(label).isPresent() ? Optional.empty() : proof(label, label.isSignal() ? READ : DOUBTFUL);
    }

    /** This reading, had the label been certain. */
    public Reading certainOf(Label label) {
        Map<Label, Proof> surer = new EnumMap<>(Label.class);
        surer.putAll(proofs);
        surer.computeIfPresent(label, (same, proof) -> new Proof(proof.evidence(), Permille.FULL));
        return new Reading(surer);
    }

    private Optional<Proof> proof(Label label, Permille floor) {
        return Optional.ofNullable(proofs.get(label))
                .filter(proof -> proof.certainty().atLeast(floor));
    }
}
