package poise.desktop.understanding;

import java.util.List;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** A way of understanding words in common writing. */
interface LabelReader {

    Reading read(List<Token> tokens);

    /** The labels that are so sure already, without looking for their evidence. */
    Set<Label> readSoFar(List<Token> tokens, Permille sure);
}
