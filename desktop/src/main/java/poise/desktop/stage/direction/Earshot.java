package poise.desktop.stage.direction;

import poise.core.kernel.Permille;
import poise.desktop.look.Tone;

/**
 * How the player is heard just now.
 *
 * @param state how the microphone stands, in a few words or in a sentence with the remedy
 * @param growing the words of a sentence that is not finished
 */
public record Earshot(String state, Tone tone, Permille level, String growing) {

    public Earshot withLevel(Permille other) {
        return new Earshot(state, tone, other, growing);
    }

    public Earshot withGrowing(String words) {
        return new Earshot(state, tone, level, words);
    }

    public Earshot withState(String other, Tone otherTone) {
        return new Earshot(other, otherTone, level, growing);
    }
}
