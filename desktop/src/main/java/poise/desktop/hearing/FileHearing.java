package poise.desktop.hearing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;

/** A sound file heard at full speed, as if it had been spoken from the origin on. */
public record FileHearing(SpeechModel model, Moment origin) {

    public List<Utterance> utterances(Path wav) throws Unhearable {
        return utterances(WavFile.read(wav));
    }

    public List<Utterance> utterances(WavFile sound) {
        List<Utterance> utterances = new ArrayList<>();
        tell(sound, event -> {
            if (event instanceof EarEvent.UtteranceHeard heard) {
                utterances.add(heard.utterance());
            }
        });
        return List.copyOf(utterances);
    }

    /** All that a live ear would have told. */
    public void tell(WavFile sound, Consumer<EarEvent> listener) {
        try (VoskEar ear = new VoskEar(model, origin, listener)) {
            sound.playTo(ear);
        }
    }
}
