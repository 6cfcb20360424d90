package poise.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import poise.core.kernel.Moment;
import poise.desktop.gear.Flite;
import poise.desktop.hearing.EarEvent;
import poise.desktop.hearing.SpeechModel;
import poise.desktop.hearing.Unhearable;
import poise.desktop.hearing.VoskEar;
import poise.desktop.hearing.WavFile;

/**
 * One sentence as it was spoken and heard: what the ear noticed in each 20 ms, by the audio clock.
 *
 * @param ends the end of the last word
 */
record Spoken(String sentence, Moment ends, List<Instant> instants) {

    /** When each sentence begins: the room has taken in the crash, and is not yet tired of waiting. */
    static final Moment BEGINS = Moment.at(1_500);

    private static final int RATE = 16_000;
    private static final int CHUNK = RATE / 50;
    private static final int SILENCE = RATE * 5 / 2;
    private static final int HISS = 40;

    /** What was noticed while the sound went on as far as {@code now}. */
    record Instant(Moment now, List<EarEvent> events) {}

    /** Has the sentence spoken and heard; nothing if no word of it was understood. */
    static Optional<Spoken> aloud(String sentence, Flite voice, SpeechModel model) throws Unhearable {
        short[] sound = inARoom(WavFile.read(voice.says(sentence)).samples(), sentence.hashCode());
        List<EarEvent> fresh = new ArrayList<>();
        List<Instant> instants = new ArrayList<>();
        try (VoskEar ear = new VoskEar(model, BEGINS, fresh::add)) {
            for (int from = 0; from < sound.length; from += CHUNK) {
                short[] chunk = Arrays.copyOfRange(sound, from, Math.min(from + CHUNK, sound.length));
                ear.hear(chunk, chunk.length);
                instants.add(new Instant(ear.now(), List.copyOf(fresh)));
                fresh.clear();
            }
            ear.finish();
            instants.add(new Instant(ear.now(), List.copyOf(fresh)));
        }
        return lastWord(instants).map(ends -> new Spoken(sentence, ends, instants));
    }

    /** The sentence with silence after it, and a faint hiss under both. */
    private static short[] inARoom(short[] voice, long seed) {
        Random random = new Random(seed);
        short[] sound = Arrays.copyOf(voice, voice.length + SILENCE);
        for (int i = 0; i < sound.length; i++) {
            long loud = sound[i] + Math.round(random.nextGaussian() * HISS);
            sound[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, loud));
        }
        return sound;
    }

    private static Optional<Moment> lastWord(List<Instant> instants) {
        return instants.stream()
                .flatMap(instant -> instant.events().stream())
                .filter(EarEvent.UtteranceHeard.class::isInstance)
                .map(event ->
                        ((EarEvent.UtteranceHeard) event).utterance().span().to())
                .reduce((earlier, later) -> later);
    }
}
