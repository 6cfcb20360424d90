package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;

class PlattScalingTest {

    /** A scorer that overrates narrating: its scores must be taken three lower there, and halved everywhere. */
    private static Map<Label, Calibration> fitted() {
        Random random = new Random(5);
        List<Exemplar> examples = new ArrayList<>();
        List<Scores> scores = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Map<Label, Float> ofText = Arrays.stream(Label.values())
                    .collect(Collectors.toMap(Function.identity(), label -> (float) (4 * random.nextGaussian())));
            Set<Label> labels = ofText.entrySet().stream()
                    .filter(each -> random.nextDouble() < truth(each.getKey(), each.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            examples.add(new Exemplar(labels, "text " + i));
            scores.add(new Scores(ofText));
        }
        return PlattScaling.fit(examples, scores);
    }

    private static double truth(Label label, float score) {
        double logOdds = 0.5 * score - (label == Label.NARRATE ? 3 : 0);
        return 1 / (1 + Math.exp(-logOdds));
    }

    @Test
    void certainties_are_the_shares_that_are_right() {
        Map<Label, Calibration> fitted = fitted();
        for (Label label : List.of(Label.NARRATE, Label.ESCALATE)) {
            for (float score : new float[] {-4, 0, 4, 8}) {
                assertEquals(
                        1000 * truth(label, score),
                        Objects.requireNonNull(fitted.get(label))
                                .certainty(score)
                                .value(),
                        40,
                        label + " at " + score);
            }
        }
    }

    @Test
    void fitting_twice_gives_the_same() {
        assertEquals(fitted(), fitted());
    }

    @Test
    void a_higher_score_is_surer_for_every_label() {
        assertTrue(fitted().values().stream().allMatch(calibration -> calibration.slope() > 0));
    }
}
