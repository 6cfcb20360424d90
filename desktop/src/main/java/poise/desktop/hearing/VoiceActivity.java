package poise.desktop.hearing;

import io.github.givimad.libfvadjni.VoiceActivityDetector;
import io.github.givimad.libfvadjni.VoiceActivityDetector.Mode;
import io.github.givimad.libfvadjni.VoiceActivityDetector.SampleRate;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells voice from other sound within one frame, some tenths of a second before the recognizer has words. The library keeps
 * all its detectors in one unguarded map, so every call of any detector takes the same lock.
 */
final class VoiceActivity implements AutoCloseable {

    /** Samples in a frame: 20 ms. */
    static final int FRAME = AudioClock.RATE / 50;

    private static final boolean LOADED = load();

    private final VoiceActivityDetector detector;

    private VoiceActivity(VoiceActivityDetector detector) {
        this.detector = detector;
    }

    /** Nothing where the detector's native code does not run. */
    static synchronized Optional<VoiceActivity> create() {
        if (!LOADED) {
            return Optional.empty();
        }
        try {
            VoiceActivityDetector detector = VoiceActivityDetector.newInstance();
            detector.setMode(Mode.VERY_AGGRESSIVE);
            detector.setSampleRate(SampleRate.S16000);
            return Optional.of(new VoiceActivity(detector));
        } catch (IOException unavailable) {
            return Optional.empty();
        }
    }

    /** What works less well here, in a sentence. */
    static Optional<String> caveat() {
        return LOADED ? Optional.empty() : Optional.of(Wording.of("ear.no-voice-activity"));
    }

    boolean isVoice(short[] frame) {
        synchronized (VoiceActivity.class) {
            try {
                return detector.process(frame, FRAME);
            } catch (IOException closed) {
                return false;
            }
        }
    }

    private static boolean load() {
        try {
            VoiceActivityDetector.loadLibrary();
            return true;
        } catch (IOException | LinkageError unavailable) {
            return false;
        }
    }

    @Override
    public void close() {
        synchronized (VoiceActivity.class) {
            detector.close();
        }
    }
}
