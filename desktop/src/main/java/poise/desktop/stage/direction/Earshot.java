package poise.desktop.stage.direction;

import poise.core.kernel.Permille;
import poise.desktop.look.Tone;

/**
 * How the player is heard just now.
 *
 * @param state how the microphone stands, in a word or two
 * @param trouble what is wrong with it and what to do, in a sentence; empty if nothing is
 * @param growing the words of a sentence that is not finished
 */
public record Earshot(String state, Tone tone, Permille level, String trouble, String growing) {

    public Earshot withLevel(Permille other) {
        return new Earshot(state, tone, other, trouble, growing);
    }

    public Earshot withGrowing(String words) {
        return new Earshot(state, tone, level, trouble, words);
    }

    public Earshot standing(String other, Tone otherTone, String sentence) {
        return new Earshot(other, otherTone, level, sentence, growing);
    }
}
