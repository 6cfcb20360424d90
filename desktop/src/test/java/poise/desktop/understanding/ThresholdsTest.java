package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;

class ThresholdsTest {

    private final List<Exemplar> examples = new ArrayList<>();
    private final List<Scores> scores = new ArrayList<>();

    private void example(float score, Label... labels) {
        examples.add(new Exemplar(Set.of(labels), "some words"));
        scores.add(new Scores(Map.of(Label.NARRATE, score, Label.PANIC, score)));
    }

    private Calibration tuned(Label label) {
        return Thresholds.tune(examples, scores).getOrDefault(label, new Calibration(0, 1));
    }

    @Test
    void a_threshold_lies_between_what_bears_the_label_and_what_does_not() {
        for (int i = 0; i < 20; i++) {
            example(-2 - i * 0.01f);
            example(1 + i * 0.01f, Label.NARRATE);
        }
        Calibration tuned = tuned(Label.NARRATE);
        assertEquals(-0.5f, tuned.read(), 0.1f);
    }

    @Test
    void being_sure_of_a_signal_avoids_false_accusations_that_a_move_would_risk() {
        for (int i = 0; i < 20; i++) {
            example(-3 - i * 0.01f);
            example(i * 0.1f, Label.NARRATE, Label.PANIC);
        }
        for (int i = 0; i < 4; i++) {
            example(0.25f + i * 0.1f);
        }
        assertTrue(tuned(Label.PANIC).sure() > 0.55f, tuned(Label.PANIC).toString());
        assertTrue(tuned(Label.NARRATE).read() < 0.1f, tuned(Label.NARRATE).toString());
        assertTrue(tuned(Label.PANIC).sure() > tuned(Label.PANIC).read());
    }
}
