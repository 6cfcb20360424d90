package poise.desktop.understanding;

import poise.core.speech.Label;

/** What was trained to score texts in common writing for every label. */
interface TextScorer {

    Sight look(String text);

    /** What the scores of a label mean. */
    Calibration calibration(Label label);
}
