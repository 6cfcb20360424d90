package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Reading.Proof;
import poise.core.speech.WordRange;

/** Reads with what was trained to score texts. Holds nothing that changes. */
final class TrainedReader implements LabelReader {

    /** How many of the last words of a growing utterance are looked at. */
    static final int RECENT = 40;

    private final Scorer scorer;

    TrainedReader(Scorer scorer) {
        this.scorer = scorer;
    }

    /** A stretch and what was seen in it. */
    private record Seen(List<Token> stretch, Sight sight) {}

    /** Where a label was found surest. */
    private record Find(Permille certainty, Seen seen) {}

    @Override
    public Reading read(List<Token> tokens) {
        Map<Label, Find> finds = new EnumMap<>(Label.class);
        for (List<Token> stretch : Stretches.of(tokens)) {
            Seen seen = new Seen(stretch, scorer.look(stretch));
            Scores scores = seen.sight().scores();
            for (Label label : Label.values()) {
                Permille certainty = certainty(label, scores);
                if (certainty.atLeast(Reading.DOUBTFUL)) {
                    finds.merge(label, new Find(certainty, seen), TrainedReader::surer);
                }
            }
        }
        return new Reading(proofs(finds));
    }

    private static Find surer(Find one, Find other) {
        return other.certainty().compareTo(one.certainty()) > 0 ? other : one;
    }

    private Permille certainty(Label label, Scores scores) {
        return scorer.calibration(label).certainty(scores.of(label));
    }

    private Map<Label, Proof> proofs(Map<Label, Find> finds) {
        Map<Seen, Set<Label>> said = new HashMap<>();
        Map<Label, Proof> proofs = new EnumMap<>(Label.class);
        finds.forEach((label, find) -> {
            proofs.put(label, new Proof(whole(find.seen().stretch()), find.certainty()));
            if (find.certainty().atLeast(Reading.READ)) {
                said.computeIfAbsent(find.seen(), seen -> EnumSet.noneOf(Label.class))
                        .add(label);
            }
        });
        said.forEach((seen, labels) -> Evidence.of(labels, seen.sight(), seen.stretch())
                .forEach((label, words) ->
                        proofs.computeIfPresent(label, (same, proof) -> new Proof(words, proof.certainty()))));
        return proofs;
    }

    private static WordRange whole(List<Token> stretch) {
        return new WordRange(
                stretch.get(0).word(), stretch.get(stretch.size() - 1).word() + 1);
    }

    @Override
    public Set<Label> readSoFar(List<Token> tokens, Permille sure) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        List<Token> recent = new ArrayList<>(tokens.subList(Math.max(0, tokens.size() - RECENT), tokens.size()));
        for (List<Token> stretch : Stretches.of(recent)) {
            Scores scores = scorer.look(stretch).scores();
            for (Label label : Label.values()) {
                if (certainty(label, scores).atLeast(sure)) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }
}
