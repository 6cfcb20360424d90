package poise.desktop.understanding;

import java.util.Map;
import java.util.Set;
import poise.core.speech.Label;

/** What was trained to score texts in common writing for every label. */
interface TextScorer {

    Scores scores(String text);

    /** What each word of the text adds to the score of each of these labels. */
    Map<Label, float[]> shares(String text, Set<Label> labels);

    /** What the scores of a label mean. */
    Calibration calibration(Label label);
}
