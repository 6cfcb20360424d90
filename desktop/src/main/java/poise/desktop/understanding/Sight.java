package poise.desktop.understanding;

import java.util.Map;
import java.util.Set;
import poise.core.speech.Label;

/** What was seen in one text, or in one stretch of words. */
interface Sight {

    Scores scores();

    /** What each word adds to the score of each of these labels. */
    Map<Label, float[]> shares(Set<Label> labels);
}
