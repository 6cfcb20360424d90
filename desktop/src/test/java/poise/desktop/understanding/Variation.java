package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import poise.core.speech.Label;

/**
 * Exemplars as they are met while learning, other ones in each epoch: as written, as heard by the ear, with the noise that
 * the ear might make, and now and then two in one breath.
 *
 * @param heard what the ear made of texts that were spoken
 */
record Variation(List<Exemplar> exemplars, Map<String, String> heard, Noise noise) {

    private static final double WRITTEN = 0.5;
    private static final double JOINED = 0.06;
    private static final int LONGEST = 40;

    List<Exemplar> epoch(Random random) {
        List<Exemplar> met = new ArrayList<>();
        for (Exemplar exemplar : exemplars) {
            Exemplar varied = varied(exemplar, random);
            if (!met.isEmpty() && random.nextDouble() < JOINED) {
                varied = joined(varied, met.get(random.nextInt(met.size())));
            }
            met.add(varied);
        }
        return met;
    }

    private Exemplar varied(Exemplar exemplar, Random random) {
        String text = exemplar.text();
        if (random.nextDouble() < WRITTEN) {
            return exemplar;
        }
        String other = heard.getOrDefault(text, "");
        boolean asHeard = !other.isEmpty() && random.nextDouble() < 0.7;
        return new Exemplar(exemplar.labels(), asHeard ? other : noise.copy(text, random.nextInt(1000)));
    }

    private static Exemplar joined(Exemplar one, Exemplar other) {
        String text = one.text() + " " + other.text();
        if (text.split(" ", -1).length > LONGEST) {
            return one;
        }
        Set<Label> labels = EnumSet.noneOf(Label.class);
        labels.addAll(one.labels());
        labels.addAll(other.labels());
        return new Exemplar(labels, text);
    }
}
