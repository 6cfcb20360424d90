package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import poise.core.speech.Label;

/**
 * Chooses from scored examples of a development set when a label counts as said and when it is sure. A false accusation
 * is worse than a miss, so precision weighs more for failure signals, and most of all for being sure.
 */
final class OldThresholds {

    /** How much recall weighs against precision (the beta of an F-measure). */
    private static final double MOVE = 1.0;

    private static final double SIGNAL = 0.6;
    private static final double SURE_MOVE = 0.6;
    private static final double SURE_SIGNAL = 0.25;

    /** Thresholds whose F-measure is this near to the best are equally good; their mean is steadier than the best one. */
    private static final double PLATEAU = 0.012;

    private static final float LEAST_STEP = 0.25f;

    private final List<Exemplar> examples;
    private final List<Scores> scores;

    private OldThresholds(List<Exemplar> examples, List<Scores> scores) {
        this.examples = examples;
        this.scores = scores;
    }

    static Map<Label, Steps> tune(List<Exemplar> examples, List<Scores> scores) {
        OldThresholds thresholds = new OldThresholds(examples, scores);
        Map<Label, Steps> tuned = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            tuned.put(label, thresholds.calibration(label));
        }
        return tuned;
    }

    private Steps calibration(Label label) {
        float read = best(label, label.isSignal() ? SIGNAL : MOVE);
        float sure = best(label, label.isSignal() ? SURE_SIGNAL : SURE_MOVE);
        return new Steps(read, Math.max(sure, read + LEAST_STEP));
    }

    private float best(Label label, double beta) {
        Set<Float> cuts = cuts(label);
        Map<Float, Double> measures = new TreeMap<>();
        double best = 0;
        for (float cut : cuts) {
            double measure = measure(label, cut, beta);
            measures.put(cut, measure);
            best = Math.max(best, measure);
        }
        double floor = best - PLATEAU;
        return (float) measures.entrySet().stream()
                .filter(entry -> entry.getValue() >= floor)
                .mapToDouble(Map.Entry::getKey)
                .average()
                .orElse(0);
    }

    /** Half way between each score and the next. */
    private Set<Float> cuts(Label label) {
        List<Float> sorted = new ArrayList<>(
                new TreeSet<>(scores.stream().map(each -> each.of(label)).toList()));
        Set<Float> cuts = new TreeSet<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            cuts.add((sorted.get(i) + sorted.get(i + 1)) / 2);
        }
        return cuts;
    }

    private double measure(Label label, float cut, double beta) {
        int hits = 0;
        int found = 0;
        int there = 0;
        for (int i = 0; i < examples.size(); i++) {
            boolean bears = examples.get(i).labels().contains(label);
            boolean says = scores.get(i).of(label) > cut;
            hits += bears && says ? 1 : 0;
            found += says ? 1 : 0;
            there += bears ? 1 : 0;
        }
        double weight = beta * beta;
        return (1 + weight) * hits / Math.max(1e-9, found + weight * there);
    }
}
