package poise.desktop.voices.synthesis;

import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

/** FreeTTS in this program: one man, "kevin16", whose pitch and head are made those of others. */
final class FreeTts implements Speaker {

    /** How high men and women of the cast lie, in Hz. */
    private static final int MAN = 105;

    private static final int WOMAN = 175;

    /** By how many cents a woman's head is smaller than his. */
    private static final int SMALLER = 200;

    /** How far pitch moves up and down, as a share of it. */
    private static final double LIVELINESS = 0.11;

    private Optional<com.sun.speech.freetts.Voice> kevin = Optional.empty();

    @Override
    public String name() {
        return "FreeTTS";
    }

    /** One line at a time: there is one of him. */
    @Override
    public synchronized Sound speak(String line, Voice voice, double hurry) throws Unspoken {
        try {
            com.sun.speech.freetts.Voice kevin = kevin();
            int size = voice.size() + (voice.isWoman() ? SMALLER : 0);
            double raised = Voice.raised(size);
            double pitch = (voice.isWoman() ? WOMAN : MAN) * voice.melody() / 100.0 / raised;
            kevin.setPitch((float) pitch);
            kevin.setPitchRange((float) (pitch * LIVELINESS));
            kevin.setDurationStretch((float) (raised * 100 / voice.pace() / hurry));
            Tape tape = new Tape();
            kevin.setAudioPlayer(tape);
            kevin.speak(PlainText.of(line));
            return tape.sound().raised(size);
        } catch (RuntimeException | IOException failed) {
            throw new Unspoken(Wording.of("speaker.silent"));
        } catch (Error plain) {
            // FreeTTS throws plain errors where a file of its own is missing.
            throw new Unspoken(Wording.of("speaker.silent"));
        }
    }

    /** Looked up where he is: a voice list is found beside a jar's other files only, and there is one jar. */
    private com.sun.speech.freetts.Voice kevin() {
        if (kevin.isEmpty()) {
            com.sun.speech.freetts.Voice found = Stream.of(new KevinVoiceDirectory().getVoices())
                    .filter(each -> each.getName().equals("kevin16"))
                    .findFirst()
                    .orElseThrow();
            // Without a player of ours it would open the sound card.
            found.setAudioPlayer(new Tape());
            found.allocate();
            kevin = Optional.of(found);
        }
        return kevin.get();
    }
}
