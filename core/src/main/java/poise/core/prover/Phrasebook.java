package poise.core.prover;

import java.util.EnumMap;
import java.util.Map;
import poise.core.speech.Label;

/** One sentence for each label, as somebody would say it; that for a timeline names a time within the hour. */
public record Phrasebook(Map<Label, String> sentences) {

    public Phrasebook {
        sentences = Map.copyOf(new EnumMap<>(sentences));
        for (Label label : Label.values()) {
            if (!sentences.containsKey(label)) {
                throw new IllegalArgumentException("A phrasebook has a sentence for " + label.id());
            }
        }
    }

    String of(Label label) {
        return sentences.getOrDefault(label, label.id());
    }
}
