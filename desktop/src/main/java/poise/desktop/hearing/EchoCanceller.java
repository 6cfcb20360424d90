package poise.desktop.hearing;

import dev.onvoid.webrtc.media.audio.AudioProcessing;
import dev.onvoid.webrtc.media.audio.AudioProcessingConfig;
import dev.onvoid.webrtc.media.audio.AudioProcessingStreamConfig;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes out of what a microphone hears what the game itself plays, by WebRTC's echo canceller (AEC3), which finds out by
 * itself how much later the microphone hears it. Not for more than one thread at a time.
 */
final class EchoCanceller implements AutoCloseable {

    /** Samples that a microphone delivers in 10 ms. */
    static final int PIECE = AudioClock.RATE / OwnSound.PIECES;

    private static final AudioProcessingStreamConfig EAR = new AudioProcessingStreamConfig(AudioClock.RATE, 1);

    private final AudioProcessing processing = new AudioProcessing();
    private final OwnSound own;
    private final byte[] heard = new byte[2 * PIECE];
    private final byte[] left = new byte[2 * PIECE];
    private AudioProcessingStreamConfig speaker = EAR;
    /** As long as 10 ms are: the native code copies whole arrays, whatever has room for them. */
    private byte[] played = new byte[2 * PIECE];

    private byte[] ignored = new byte[2 * PIECE];

    private EchoCanceller(OwnSound own) {
        this.own = own;
        AudioProcessingConfig config = new AudioProcessingConfig();
        config.echoCanceller.enabled = true;
        config.highPassFilter.enabled = false;
        config.noiseSuppression.enabled = false;
        processing.applyConfig(config);
    }

    /** Nothing where the native code does not run. */
    static Optional<EchoCanceller> create(OwnSound own) {
        try {
            return Optional.of(new EchoCanceller(own));
        } catch (LinkageError | RuntimeException unavailable) {
            return Optional.empty();
        }
    }

    /** Whether the native code runs here. */
    static boolean runs() {
        Optional<EchoCanceller> canceller = create(new OwnSound());
        canceller.ifPresent(EchoCanceller::close);
        return canceller.isPresent();
    }

    /** Changes the 10 ms from this place on, together with the next 10 ms that are played. */
    void clean(short[] samples, int from) {
        int rate = own.rate();
        if (speaker.sampleRate != rate) {
            speaker = new AudioProcessingStreamConfig(rate, 1);
            played = new byte[2 * rate / OwnSound.PIECES];
            ignored = new byte[played.length];
        }
        if (!own.take(played)) {
            Arrays.fill(played, (byte) 0);
        }
        processing.processReverseStream(played, speaker, speaker, ignored);
        for (int i = 0; i < PIECE; i++) {
            heard[2 * i] = (byte) samples[from + i];
            heard[2 * i + 1] = (byte) (samples[from + i] >> 8);
        }
        if (processing.processStream(heard, EAR, EAR, left) == 0) {
            for (int i = 0; i < PIECE; i++) {
                samples[from + i] = (short) ((left[2 * i] & 0xff) | left[2 * i + 1] << 8);
            }
        }
    }

    @Override
    public void close() {
        processing.dispose();
    }
}
