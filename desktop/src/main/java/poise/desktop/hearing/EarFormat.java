package poise.desktop.hearing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The format that ears take, 16 kHz, one channel, 16 bit, and the way there from other formats. */
final class EarFormat {

    static final AudioFormat FORMAT = new AudioFormat(AudioClock.RATE, 16, 1, true, false);

    /** The JDK interpolates on a straight line unless told so: that folds what lies above 8 kHz into speech. */
    private static final Map<String, Object> BEST = Map.of("interpolation", "sinc");

    private EarFormat() {}

    static boolean canBeMadeFrom(AudioFormat source) {
        return source.getChannels() > 0
                && source.getSampleRate() > 0
                && AudioSystem.isConversionSupported(FORMAT, source);
    }

    static AudioInputStream madeFrom(AudioInputStream source) {
        if (FORMAT.matches(source.getFormat())) {
            return source;
        }
        AudioFormat best = new AudioFormat(
                Encoding.PCM_SIGNED, AudioClock.RATE, 16, 1, 2, AudioClock.RATE, FORMAT.isBigEndian(), BEST);
        return AudioSystem.getAudioInputStream(best, source);
    }

    /** Samples from their bytes; an odd last byte is no sample. */
    static short[] samples(byte[] bytes) {
        short[] samples = new short[bytes.length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }
}
