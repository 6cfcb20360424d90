package poise.desktop.understanding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Reading.Proof;

/** A weak reader that must not cost marks: its failure signals are never surer than {@link Reading#READ}. */
final class MildReader implements LabelReader {

    private final LabelReader weak;

    MildReader(LabelReader weak) {
        this.weak = weak;
    }

    @Override
    public Reading read(List<Token> tokens) {
        Map<Label, Proof> proofs = new EnumMap<>(Label.class);
        weak.read(tokens).proofs().forEach((label, proof) -> proofs.put(label, label.isSignal() ? mild(proof) : proof));
        return new Reading(proofs);
    }

    private static Proof mild(Proof proof) {
        Permille certainty = proof.certainty();
        return new Proof(proof.evidence(), certainty.atLeast(Reading.READ) ? Reading.READ : certainty);
    }

    @Override
    public Set<Label> readSoFar(List<Token> tokens, Permille sure) {
        Set<Label> moves = EnumSet.noneOf(Label.class);
        moves.addAll(weak.readSoFar(tokens, sure));
        moves.removeIf(Label::isSignal);
        return moves;
    }
}
