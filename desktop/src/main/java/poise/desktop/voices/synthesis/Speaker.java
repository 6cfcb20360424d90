package poise.desktop.voices.synthesis;

import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

/** What reads a line aloud. */
interface Speaker {

    /** Its name, such as "flite"; clips are kept by it. */
    String name();

    /**
     * A line in this voice, as far as the speaker has it: the same voice always sounds the same.
     *
     * @param hurry how much quicker than usual, 1 for not at all
     */
    Sound speak(String line, Voice voice, double hurry) throws Unspoken;
}
