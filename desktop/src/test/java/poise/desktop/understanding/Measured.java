package poise.desktop.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/**
 * The development set and its mentions as something that was trained scores them, read with what one half of them says
 * that scores mean, and counted on the other half.
 */
final class Measured {

    private static final int SPLITS = 10;

    private final List<Row> rows = new ArrayList<>();

    /** An example; those of the same number always fall on the same side, such as a text and how it was heard. */
    private record Row(Part part, int number, Exemplar example, Scores scores) {}

    /** An example that was not in the half that was tuned on, and what it was read as. */
    private record Judged(Row row, Map<Label, Integer> certainties) {

        Set<Label> said(boolean strict) {
            return certainties.entrySet().stream()
                    .filter(each -> each.getValue() >= floor(each.getKey(), strict))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
        }

        private static int floor(Label label, boolean strict) {
            return (strict && label.isSignal() ? Reading.SURE : Reading.READ).value();
        }

        /** How wrong the most wrong label is, in permille. */
        int error() {
            return certainties.entrySet().stream()
                    .mapToInt(each -> row.example().labels().contains(each.getKey())
                            ? Reading.READ.value() - each.getValue()
                            : each.getValue() - Reading.READ.value())
                    .max()
                    .orElse(0);
        }
    }

    /** What the examples are. */
    enum Part {
        CLEAN,
        HEARD,
        MENTIONS
    }

    static Measured of(Language language, Function<List<Exemplar>, List<Scores>> scorer) throws IOException {
        Measured measured = new Measured();
        List<Exemplar> clean = language.development();
        List<Exemplar> heard = language.developmentHeard();
        measured.add(Part.CLEAN, 0, clean, scorer);
        measured.add(Part.HEARD, 0, heard, scorer);
        measured.add(Part.MENTIONS, clean.size(), language.mentions(), scorer);
        return measured;
    }

    private void add(Part part, int first, List<Exemplar> examples, Function<List<Exemplar>, List<Scores>> scorer) {
        List<Scores> scores = scorer.apply(examples);
        for (int i = 0; i < examples.size(); i++) {
            rows.add(new Row(part, first + i, examples.get(i), scores.get(i)));
        }
    }

    private List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        List<Integer> numbers =
                new ArrayList<>(rows.stream().map(Row::number).distinct().toList());
        for (int split = 0; split < SPLITS; split++) {
            Collections.shuffle(numbers, new Random(split));
            Set<Integer> half = Set.copyOf(numbers.subList(0, numbers.size() / 2));
            Map<Boolean, List<Row>> sides =
                    rows.stream().collect(Collectors.partitioningBy(row -> half.contains(row.number())));
            for (boolean side : new boolean[] {true, false}) {
                Map<Label, Calibration> tuned = tuned(sides.getOrDefault(side, List.of()));
                sides.getOrDefault(!side, List.of()).forEach(row -> judged.add(judged(row, tuned)));
            }
        }
        return judged;
    }

    private static Judged judged(Row row, Map<Label, Calibration> tuned) {
        Map<Label, Integer> certainties = new EnumMap<>(Label.class);
        tuned.forEach((label, calibration) -> certainties.put(
                label, calibration.certainty(row.scores().of(label)).value()));
        return new Judged(row, certainties);
    }

    private static Map<Label, Calibration> tuned(List<Row> some) {
        return PlattScaling.fit(
                some.stream().map(Row::example).toList(),
                some.stream().map(Row::scores).toList());
    }

    private static Tally tally(List<Judged> judged, Part part, boolean strict) {
        Tally tally = new Tally();
        judged.stream()
                .filter(each -> each.row().part() == part)
                .forEach(each -> tally.add(each.row().example().labels(), each.said(strict)));
        return tally;
    }

    /** F1 and false accusations of each part, as read and with only those signals that are sure. */
    String table(String name) {
        List<Judged> judged = judged();
        StringBuilder table = new StringBuilder(name).append('\n');
        for (Part part : Part.values()) {
            table.append(String.format(
                    "  %-9s %s%n", part, tally(judged, part, false).line()));
            table.append(String.format(
                    "  %-9s %s%n", "  if sure", tally(judged, part, true).line()));
        }
        return table.toString();
    }

    String labels() {
        Tally tally = tally(judged(), Part.CLEAN, false);
        return Arrays.stream(Label.values()).map(tally::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** For each tenth of certainty the share that was right: it should be the same. */
    String reliability() {
        int[][] right = new int[2][11];
        int[][] all = new int[2][11];
        for (Judged each : judged()) {
            each.certainties().forEach((label, certainty) -> {
                int kind = label.isSignal() ? 1 : 0;
                all[kind][certainty / 100]++;
                right[kind][certainty / 100] += each.row().example().labels().contains(label) ? 1 : 0;
            });
        }
        StringBuilder table = new StringBuilder("certainty    moves right   signals right\n");
        for (int tenth = 0; tenth < 10; tenth++) {
            table.append(String.format(
                    "%3d to %3d   %.2f of %5d   %.2f of %5d%n",
                    100 * tenth,
                    100 * tenth + 99,
                    right[0][tenth] / Math.max(1.0, all[0][tenth]),
                    all[0][tenth] / SPLITS,
                    right[1][tenth] / Math.max(1.0, all[1][tenth]),
                    all[1][tenth] / SPLITS));
        }
        return table.toString();
    }

    /** The most wrong ones, each once. */
    String worst(int count) {
        return judged().stream()
                .sorted(Comparator.comparingInt(each -> -each.error()))
                .map(each -> String.format(
                        "%-8s %s -> %s", each.row().part(), each.row().example(), each.said(false)))
                .distinct()
                .limit(count)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
