package poise.desktop.hearing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WAV file written byte by byte. */
record Wav(int rate, int channels, int bits, int encoding) {

    static final int PCM = 1;
    static final int FLOAT = 3;

    /** A tone at half the greatest level. */
    byte[] tone(double hertz, double seconds) {
        int frames = (int) (rate * seconds);
        int frameBytes = channels * bits / 8;
        ByteBuffer wav = ByteBuffer.allocate(44 + frames * frameBytes).order(ByteOrder.LITTLE_ENDIAN);
        tag(wav, "RIFF").putInt(36 + frames * frameBytes);
        tag(wav, "WAVE");
        tag(wav, "fmt ").putInt(16).putShort((short) encoding).putShort((short) channels);
        wav.putInt(rate).putInt(rate * frameBytes).putShort((short) frameBytes).putShort((short) bits);
        tag(wav, "data").putInt(frames * frameBytes);
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < channels; channel++) {
                put(wav, 0.5 * Math.sin(2 * Math.PI * hertz * frame / rate));
            }
        }
        return wav.array();
    }

    private void put(ByteBuffer wav, double value) {
        if (encoding == FLOAT && bits == 64) {
            wav.putDouble(value);
        } else if (encoding == FLOAT) {
            wav.putFloat((float) value);
        } else if (bits == 8) {
            wav.put((byte) Math.round(128 + value * 127));
        } else {
            long whole = Math.round(value * ((1L << (bits - 1)) - 1));
            for (int shift = 0; shift < bits; shift += 8) {
                wav.put((byte) (whole >> shift));
            }
        }
    }

    private static ByteBuffer tag(ByteBuffer wav, String name) {
        return wav.put(name.getBytes(StandardCharsets.US_ASCII));
    }
}
