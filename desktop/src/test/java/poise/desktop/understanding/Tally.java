package poise.desktop.understanding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import poise.core.speech.Label;

/** Hits, false finds and misses of readings, a label at a time. */
final class Tally {

    private final Map<Label, Integer> hits = new EnumMap<>(Label.class);
    private final Map<Label, Integer> falses = new EnumMap<>(Label.class);
    private final Map<Label, Integer> misses = new EnumMap<>(Label.class);
    private int innocent;
    private int accused;

    void add(Set<Label> expected, Set<Label> read) {
        for (Label label : Label.values()) {
            boolean right = expected.contains(label);
            boolean found = read.contains(label);
            if (right || found) {
                (right && found ? hits : found ? falses : misses).merge(label, 1, Integer::sum);
            }
        }
        if (expected.stream().noneMatch(Label::isSignal)) {
            innocent++;
            accused += read.stream().anyMatch(Label::isSignal) ? 1 : 0;
        }
    }

    double f(Label label) {
        return f(at(hits, label), at(falses, label), at(misses, label));
    }

    double micro() {
        return f(sum(hits), sum(falses), sum(misses));
    }

    double macro() {
        return Arrays.stream(Label.values()).mapToDouble(this::f).average().orElse(0);
    }

    /** The share of utterances without any failure signal that were given one. */
    double falseAccusations() {
        return innocent == 0 ? 0 : (double) accused / innocent;
    }

    String line() {
        return String.format(
                "micro %.3f  macro %.3f  false accusations %.1f %%", micro(), macro(), 100 * falseAccusations());
    }

    String line(Label label) {
        return String.format(
                "%-20s F %.2f  right %d  false %d  missed %d",
                label.id(), f(label), at(hits, label), at(falses, label), at(misses, label));
    }

    private static int at(Map<Label, Integer> counts, Label label) {
        return counts.getOrDefault(label, 0);
    }

    private static int sum(Map<Label, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double f(int right, int wrong, int missed) {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
}
