package poise.desktop.stage.direction;

import poise.core.kernel.Permille;
import poise.desktop.look.Tone;

/**
 * How the player is heard just now.
 *
 * @param state how the microphone stands, in a word or two
 * @param trouble what is wrong with it and what to do, in a sentence; empty if nothing is
 * @param growing a sentence that is not finished
 */
public record Earshot(String state, Tone tone, Loudness loudness, String trouble, Growing growing) {

    /** Nothing is heard at this state. */
    public static Earshot quiet(String state, Tone tone, String trouble) {
        return new Earshot(state, tone, Loudness.NONE, trouble, Growing.NOTHING);
    }

    public Permille level() {
        return loudness.now();
    }

    public Earshot withLevel(Permille level) {
        return new Earshot(state, tone, loudness.then(level), trouble, growing);
    }

    public Earshot withGrowing(Growing words) {
        return new Earshot(state, tone, loudness, trouble, words);
    }

    public Earshot standing(String other, Tone otherTone, String sentence) {
        return new Earshot(other, otherTone, loudness, sentence, growing);
    }
}
