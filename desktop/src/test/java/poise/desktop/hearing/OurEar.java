package poise.desktop.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;

/** What the ear that players have makes of a whole sound. */
public final class OurEar {

    /** After so much silence, in samples, the last word is surely over. */
    private static final int REST = 8_000;

    private OurEar() {}

    /** The words of a sound with 16,000 samples a second. */
    public static String words(short[] sound) {
        return words(SharedModel.model(), sound);
    }

    static String words(SpeechModel model, short[] sound) {
        List<Utterance> utterances = new ArrayList<>();
        try (VoskEar ear = new VoskEar(model, Moment.CRASH, event -> {
            if (event instanceof EarEvent.UtteranceHeard said) {
                utterances.add(said.utterance());
            }
        })) {
            ear.hear(sound, sound.length);
            ear.miss(REST);
            ear.finish();
        }
        return utterances.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }
}
