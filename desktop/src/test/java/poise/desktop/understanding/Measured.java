package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** Scored examples of several sets, read with thresholds that others of them were tuned on. */
final class Measured {

    private static final int SPLITS = 10;

    private final List<Row> rows = new ArrayList<>();

    /** Rows with the same number always fall on the same side, such as a text and how it was heard. */
    private record Row(Part part, int number, Exemplar example, Scores scores) {}

    /** A set of examples. */
    enum Part {
        CLEAN,
        HEARD,
        MENTIONS
    }

    void add(Part part, List<Exemplar> examples, List<Scores> scores) {
        int first = part == Part.MENTIONS ? 1_000_000 : 0;
        for (int i = 0; i < examples.size(); i++) {
            rows.add(new Row(part, first + i, examples.get(i), scores.get(i)));
        }
    }

    /** What was read in each part, tuned on one half and counted on the other, both ways, ten times. */
    Map<Part, Tally> crossValidated(boolean strict) {
        Map<Part, Tally> tallies = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            tallies.put(part, new Tally());
        }
        List<Integer> numbers =
                new ArrayList<>(rows.stream().map(Row::number).distinct().toList());
        for (int split = 0; split < SPLITS; split++) {
            Collections.shuffle(numbers, new Random(split));
            Set<Integer> half = Set.copyOf(numbers.subList(0, numbers.size() / 2));
            for (boolean side : new boolean[] {true, false}) {
                Map<Label, Sure> tuned = tuned(rows.stream()
                        .filter(row -> half.contains(row.number()) == side)
                        .toList());
                for (Row row : rows) {
                    if (half.contains(row.number()) != side) {
                        tallies.get(row.part()).add(row.example().labels(), said(tuned, row, strict));
                    }
                }
            }
        }
        return tallies;
    }

    static boolean platt = true;
    static float signalOffset = 0;
    interface Sure { poise.core.kernel.Permille certainty(float score); }
    private static Map<Label, Sure> tuned(List<Row> some) {
        Map<Label, Sure> m = new EnumMap<>(Label.class);
        if (platt) PlattScaling.fit(some.stream().map(Row::example).toList(), some.stream().map(Row::scores).toList()).forEach((l, c) -> m.put(l, l.isSignal() ? s -> new Calibration(c.slope(), c.offset() - signalOffset).certainty(s) : c::certainty));
        else OldThresholds.tune(some.stream().map(Row::example).toList(), some.stream().map(Row::scores).toList()).forEach((l, c) -> m.put(l, c::certainty));
        return m;
    }

    private static Set<Label> said(Map<Label, Sure> tuned, Row row, boolean strict) {
        Set<Label> said = EnumSet.noneOf(Label.class);
        tuned.forEach((label, calibration) -> {
            if (calibration
                    .certainty(row.scores().of(label))
                    .atLeast(strict && label.isSignal() ? Reading.SURE : Reading.READ)) {
                said.add(label);
            }
        });
        return said;
    }

    void reliability() {
        int[] n = new int[11], right = new int[11];
        int[] sn = new int[11], sr = new int[11];
        List<Integer> numbers = new ArrayList<>(rows.stream().map(Row::number).distinct().toList());
        for (int split = 0; split < SPLITS; split++) {
            Collections.shuffle(numbers, new Random(split));
            Set<Integer> half = Set.copyOf(numbers.subList(0, numbers.size() / 2));
            Map<Label, Sure> tuned = tuned(rows.stream().filter(row -> half.contains(row.number())).toList());
            for (Row row : rows) if (!half.contains(row.number())) for (Label l : Label.values()) {
                int b = tuned.get(l).certainty(row.scores().of(l)).value() / 100;
                (l.isSignal() ? sn : n)[b]++; if (row.example().labels().contains(l)) (l.isSignal() ? sr : right)[b]++;
            }
        }
        for (int b = 0; b <= 10; b++) if (n[b] + sn[b] > 0) System.out.printf("  certainty %d..: moves %.3f of %d, signals %.3f of %d%n", b * 100, (double) right[b] / Math.max(1,n[b]), n[b] / SPLITS, (double) sr[b] / Math.max(1,sn[b]), sn[b] / SPLITS);
    }

    void print(String name) {
        for (boolean strict : new boolean[] {false, true}) {
            Map<Part, Tally> tallies = crossValidated(strict);
            System.out.printf("%-34s%s%n", strict ? "  signals only where sure" : name, "");
            tallies.forEach((part, tally) -> System.out.printf("    %-10s %s%n", part, tally.line()));
        }
    }
}
