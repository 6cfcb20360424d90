package poise.desktop.understanding;

import java.util.List;
import poise.core.speech.Label;

/** What was trained to score texts in common writing for every label. */
interface TextScorer {

    List<Scores> scores(List<String> texts);

    /** What the scores of a label mean. */
    Calibration calibration(Label label);
}
