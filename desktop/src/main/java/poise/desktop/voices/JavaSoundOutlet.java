package poise.desktop.voices;

import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeaker that the system plays by, as Java offers it. */
final class JavaSoundOutlet implements SoundOutlet {

    private static final List<AudioFormat> FORMATS = List.of(
            new AudioFormat(48_000, 16, 2, true, false),
            new AudioFormat(44_100, 16, 2, true, false),
            new AudioFormat(48_000, 16, 1, true, false),
            new AudioFormat(44_100, 16, 1, true, false));

    /** How much sound lies ready in the line: a tenth of a second. */
    private static final int READY = 10;

    private final SourceDataLine line;
    private final int channels;
    private byte[] bytes = {};

    private JavaSoundOutlet(SourceDataLine line) {
        this.line = line;
        this.channels = line.getFormat().getChannels();
    }

    /** The first way that opens, if any does. */
    static Optional<SoundOutlet> open() {
        return FORMATS.stream()
                .flatMap(format -> opened(format).stream())
                .<SoundOutlet>map(JavaSoundOutlet::new)
                .findFirst();
    }

    /** Whether there is anything to play by; opens nothing. */
    static boolean isThere() {
        return FORMATS.stream().anyMatch(format -> AudioSystem.isLineSupported(wanted(format)));
    }

    private static DataLine.Info wanted(AudioFormat format) {
        return new DataLine.Info(SourceDataLine.class, format);
    }

    private static Optional<SourceDataLine> opened(AudioFormat format) {
        try {
            SourceDataLine line = (SourceDataLine) AudioSystem.getLine(wanted(format));
            line.open(format, (int) format.getFrameRate() / READY * format.getFrameSize());
            line.start();
            return Optional.of(line);
        } catch (LineUnavailableException | IllegalArgumentException notThisWay) {
            return Optional.empty();
        }
    }

    @Override
    public int rate() {
        return (int) line.getFormat().getFrameRate();
    }

    @Override
    public boolean play(float[] samples) {
        int needed = samples.length * channels * 2;
        if (bytes.length != needed) {
            bytes = new byte[needed];
        }
        int at = 0;
        for (float sample : samples) {
            int whole = Math.round(sample * Short.MAX_VALUE);
            for (int channel = 0; channel < channels; channel++) {
                bytes[at++] = (byte) whole;
                bytes[at++] = (byte) (whole >> 8);
            }
        }
        return line.write(bytes, 0, needed) == needed;
    }

    @Override
    public void close() {
        line.close();
    }
}
