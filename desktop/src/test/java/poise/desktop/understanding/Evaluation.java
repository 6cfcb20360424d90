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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/**
 * Prints how well the development set is read. The honest lines are the cross-validated ones: thresholds from one half,
 * measured on the other. Run with {@code mvn -Peval verify}.
 */
@Tag("eval")
class Evaluation {

    private static final int SPLITS = 10;

    @Test
    void the_development_set_is_measured() throws IOException {
        Language language = Project.english();
        try (Encoder encoder = Encoder.load()) {
            RememberedEncoding encoding = new RememberedEncoding(encoder);
            encoding.recall(Project.memory());
            Training training = new Training(language, encoding);
            List<Exemplar> exemplars = new ArrayList<>(language.exemplars());
            Collections.shuffle(exemplars, new Random(7));
            for (int quarter = 1; quarter <= 4; quarter++) {
                List<Exemplar> part = exemplars.subList(0, exemplars.size() * quarter / 4);
                report(part.size(), training, training.fitted(part), language, quarter == 4);
            }
        }
    }

    private static void report(int size, Training training, Classifier fitted, Language language, boolean whole)
            throws IOException {
        List<Exemplar> examples = new ArrayList<>(language.development());
        int development = examples.size();
        examples.addAll(language.mentions());
        Measured measured = new Measured(examples, training.scores(fitted, examples), development);
        measured.crossValidated(size);
        if (whole) {
            measured.tunedOnAll();
        }
    }

    /** Examples with their scores; those from {@code development} on are mentions. */
    private record Measured(List<Exemplar> examples, List<Scores> scores, int development) {

        void crossValidated(int size) {
            Tally clean = new Tally();
            Tally mentions = new Tally();
            Tally sureClean = new Tally();
            Tally sureMentions = new Tally();
            for (int split = 0; split < SPLITS; split++) {
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, examples.size()).boxed().toList());
                Collections.shuffle(order, new Random(split));
                List<Integer> one = order.subList(0, order.size() / 2);
                List<Integer> other = order.subList(order.size() / 2, order.size());
                for (List<List<Integer>> way : List.of(List.of(one, other), List.of(other, one))) {
                    Map<Label, Calibration> tuned = tuned(way.get(0));
                    for (int i : way.get(1)) {
                        (i < development ? clean : mentions).add(examples.get(i).labels(), said(tuned, i, false));
                        (i < development ? sureClean : sureMentions)
                                .add(examples.get(i).labels(), said(tuned, i, true));
                    }
                }
            }
            System.out.printf("%5d exemplars, cross-validated: %s%n", size, clean.line());
            System.out.printf("      mentions: %s%n", mentions.line());
            System.out.printf("      signals only where sure:       %s%n", sureClean.line());
            System.out.printf("      mentions: %s%n", sureMentions.line());
        }

        void tunedOnAll() {
            Map<Label, Calibration> tuned =
                    tuned(IntStream.range(0, examples.size()).boxed().toList());
            Tally clean = new Tally();
            for (int i = 0; i < development; i++) {
                clean.add(examples.get(i).labels(), said(tuned, i, false));
            }
            System.out.println("tuned on all of it: " + clean.line());
            Arrays.stream(Label.values()).map(clean::line).forEach(System.out::println);
            System.out.println("Wrong in the failure signals:");
            IntStream.range(0, examples.size())
                    .boxed()
                    .filter(i -> wrong(tuned, i) > 0)
                    .sorted(Comparator.comparingLong(i -> -wrong(tuned, i)))
                    .forEach(i -> System.out.println(
                            examples.get(i) + " -> " + said(tuned, i, false) + " sure " + said(tuned, i, true)));
        }

        private long wrong(Map<Label, Calibration> tuned, int example) {
            Set<Label> difference = EnumSet.noneOf(Label.class);
            difference.addAll(said(tuned, example, false));
            difference.removeAll(examples.get(example).labels());
            return difference.stream().filter(Label::isSignal).count();
        }

        private Map<Label, Calibration> tuned(List<Integer> part) {
            return Thresholds.tune(
                    part.stream().map(examples::get).toList(),
                    part.stream().map(scores::get).toList());
        }

        private Set<Label> said(Map<Label, Calibration> tuned, int example, boolean sure) {
            Set<Label> said = EnumSet.noneOf(Label.class);
            new EnumMap<>(tuned).forEach((label, calibration) -> {
                boolean strict = sure && label.isSignal();
                if (calibration
                        .certainty(scores.get(example).of(label))
                        .atLeast(strict ? Reading.SURE : Reading.READ)) {
                    said.add(label);
                }
            });
            return said;
        }
    }
}
