package poise.desktop.voices.synthesis;

import poise.core.speech.Silence;
import poise.desktop.voices.Mastering;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

/** How a line is said in the time that the log gives it. */
final class Delivery {

    /** How much quicker than usual a person may speak, so that the line fits its time. */
    private static final double HURRY = 1.12;

    private Delivery() {}

    /** The line as loud as those that were recorded, and a little quicker if it were too long otherwise. */
    static Sound of(String line, Voice voice, Speaker speaker) throws Unspoken {
        Sound spoken = Mastering.of(speaker.speak(line, voice, 1));
        double late =
                spoken.duration().toMillis() / (double) Silence.lengthOf(line).toMillis();
        return late > 1 ? Mastering.of(speaker.speak(line, voice, Math.min(HURRY, late))) : spoken;
    }
}
