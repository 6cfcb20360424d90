package poise.desktop.stage.direction;

import poise.core.kernel.Permille;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.Dictation;

/**
 * How the player is heard just now.
 *
 * @param state how the microphone stands, in a word or two
 * @param trouble what is wrong with it and what to do, in a sentence; empty if nothing is
 * @param growing a sentence that is not finished
 * @param dictation whether the player is heard by the room or by the text that is being written
 */
public record Earshot(
        String state, Tone tone, Loudness loudness, String trouble, Growing growing, Dictation dictation) {

    /** Nothing is heard at this state. */
    public static Earshot quiet(String state, Tone tone, String trouble) {
        return new Earshot(state, tone, Loudness.NONE, trouble, Growing.NOTHING, Dictation.DEAF);
    }

    public Permille level() {
        return loudness.now();
    }

    public Earshot withLevel(Permille level) {
        return new Earshot(state, tone, loudness.then(level), trouble, growing, dictation);
    }

    public Earshot withGrowing(Growing words) {
        return new Earshot(state, tone, loudness, trouble, words, dictation);
    }

    public Earshot standing(String other, Tone otherTone, String sentence) {
        return new Earshot(other, otherTone, loudness, sentence, growing, dictation);
    }

    public Earshot dictating(Dictation other) {
        return new Earshot(state, tone, loudness, trouble, growing, other);
    }
}
