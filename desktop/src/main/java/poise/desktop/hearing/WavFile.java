package poise.desktop.hearing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** The sound of a WAV file as ears take it, whatever its rate, channels and sample size were. */
public final class WavFile {

    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final short[] samples;

    private WavFile(short[] samples) {
        this.samples = samples;
    }

    public static WavFile read(Path file) throws Unhearable {
        try {
            WavHeader.check(file);
            return new WavFile(decoded(file));
        } catch (NoSuchFileException missing) {
            throw new Unhearable(Wording.of("wav.missing", file));
        } catch (UnsupportedAudioFileException foreign) {
            throw new Unhearable(Wording.of("wav.no-wav", file));
        } catch (IOException unreadable) {
            throw new Unhearable(Wording.of("wav.unreadable", file));
        }
    }

    private static short[] decoded(Path file) throws IOException, UnsupportedAudioFileException, Unhearable {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                AudioInputStream raw = AudioSystem.getAudioInputStream(bytes)) {
            if (!EarFormat.canBeMadeFrom(raw.getFormat())) {
                throw new Unhearable(Wording.of("wav.encoding", file, raw.getFormat()));
            }
            if (seconds(raw) > LONGEST.toSeconds()) {
                throw new Unhearable(Wording.of("wav.long", file, LONGEST.toMinutes()));
            }
            short[] samples = EarFormat.samples(EarFormat.madeFrom(raw).readAllBytes());
            if (samples.length == 0) {
                throw new Unhearable(Wording.of("wav.no-sound", file));
            }
            return samples;
        }
    }

    private static double seconds(AudioInputStream sound) {
        AudioFormat format = sound.getFormat();
        return sound.getFrameLength() / (double) format.getFrameRate();
    }

    public Duration length() {
        return Duration.ofMillis(samples.length * 1000L / AudioClock.RATE);
    }

    /** A copy of the samples, 16,000 a second. */
    public short[] samples() {
        return samples.clone();
    }

    /** Lets a sink hear the whole sound and its end. */
    public void playTo(SoundSink sink) {
        sink.hear(samples, samples.length);
        sink.finish();
    }
}
