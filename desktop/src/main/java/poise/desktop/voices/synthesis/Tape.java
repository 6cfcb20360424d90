package poise.desktop.voices.synthesis;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import poise.desktop.voices.Sound;

/** What FreeTTS takes for a loudspeaker: it keeps what is played. */
final class Tape implements AudioPlayer {

    private final ByteArrayOutputStream samples = new ByteArrayOutputStream();
    private AudioFormat format = new AudioFormat(16_000, Short.SIZE, 1, true, true);

    /** What was played; fails if that was nothing. */
    synchronized Sound sound() throws IOException {
        if (samples.size() == 0) {
            throw new IOException("Nothing was played");
        }
        return Wave.sound(samples.toByteArray(), format);
    }

    @Override
    public synchronized void setAudioFormat(AudioFormat other) {
        format = other;
    }

    @Override
    public synchronized AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean write(byte[] bytes) {
        return write(bytes, 0, bytes.length);
    }

    @Override
    public synchronized boolean write(byte[] bytes, int from, int count) {
        samples.write(bytes, from, count);
        return true;
    }

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void begin(int size) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public void setVolume(float volume) {}

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
