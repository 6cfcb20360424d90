package poise.desktop.voices.synthesis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import poise.desktop.voices.Sound;

/** WAV files of 16 bits. */
final class Wave {

    private Wave() {}

    /** The sound of a whole file; several channels become one. */
    static Sound read(byte[] file) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            AudioFormat format = in.getFormat();
            byte[] pcm = in.readAllBytes();
            boolean whole = pcm.length >= in.getFrameLength() * format.getFrameSize();
            if (pcm.length == 0 || !whole) {
                throw new IOException("This file ends too early");
            }
            return sound(pcm, format);
        } catch (UnsupportedAudioFileException other) {
            throw new IOException(other);
        }
    }

    /** The sound of samples as they come from a sound card. */
    static Sound sound(byte[] pcm, AudioFormat format) throws IOException {
        if (format.getSampleSizeInBits() != Short.SIZE
                || !format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)) {
            throw new IOException("Samples have 16 bits");
        }
        ShortBuffer samples = ByteBuffer.wrap(pcm)
                .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int channels = format.getChannels();
        float[] mixed = new float[samples.remaining() / channels];
        for (int i = 0; i < mixed.length * channels; i++) {
            mixed[i / channels] += samples.get(i) / (float) Short.MAX_VALUE / channels;
        }
        return new Sound(mixed, Math.round(format.getSampleRate()));
    }

    static byte[] written(Sound sound) throws IOException {
        ByteBuffer pcm = ByteBuffer.allocate(sound.length() * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        pcm.asShortBuffer().put(sound.whole());
        AudioFormat format = new AudioFormat(sound.rate(), Short.SIZE, 1, true, false);
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(pcm.array()), format, sound.length())) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file);
            return file.toByteArray();
        }
    }
}
