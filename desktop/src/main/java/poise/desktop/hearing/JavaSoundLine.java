package poise.desktop.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/** A microphone as Java offers it, converted where it does not offer what ears take. */
final class JavaSoundLine implements SoundLine {

    /** In the order of preference: what ears take, then what nearly every sound card has. */
    private static final List<AudioFormat> FORMATS = List.of(
            EarFormat.FORMAT,
            new AudioFormat(48_000, 16, 1, true, false),
            new AudioFormat(48_000, 16, 2, true, false),
            new AudioFormat(44_100, 16, 1, true, false),
            new AudioFormat(44_100, 16, 2, true, false));

    private final TargetDataLine line;
    private final InputStream sound;

    private JavaSoundLine(TargetDataLine line) {
        this.line = line;
        this.sound = EarFormat.madeFrom(
                new AudioInputStream(new LineStream(line), line.getFormat(), AudioSystem.NOT_SPECIFIED));
    }

    /** The names of all devices that can record. */
    static List<String> names() {
        return recorders().map(Mixer.Info::getName).distinct().toList();
    }

    /** The device of that name, else none; without a name the system's own choice, else any that opens. */
    static Optional<SoundLine> open(Optional<String> name) {
        Stream<Mixer.Info> candidates =
                name.isPresent() ? recorders().filter(mixer -> mixer.getName().equals(name.get())) : recorders();
        return candidates
                .flatMap(mixer -> FORMATS.stream().flatMap(format -> opened(mixer, format).stream()))
                .<SoundLine>map(JavaSoundLine::new)
                .findFirst();
    }

    private static Stream<Mixer.Info> recorders() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(mixer -> Arrays.stream(AudioSystem.getMixer(mixer).getTargetLineInfo())
                        .anyMatch(line -> TargetDataLine.class.isAssignableFrom(line.getLineClass())));
    }

    private static Optional<TargetDataLine> opened(Mixer.Info mixer, AudioFormat format) {
        try {
            TargetDataLine line = AudioSystem.getTargetDataLine(format, mixer);
            line.open(format, (int) (format.getFrameRate() * format.getFrameSize()));
            line.start();
            return Optional.of(line);
        } catch (LineUnavailableException | IllegalArgumentException notThisWay) {
            return Optional.empty();
        }
    }

    @Override
    public boolean fill(short[] block) throws IOException {
        byte[] bytes = new byte[block.length * 2];
        if (sound.readNBytes(bytes, 0, block.length * 2) < block.length * 2) {
            return false;
        }
        System.arraycopy(EarFormat.samples(bytes), 0, block, 0, block.length);
        return true;
    }

    @Override
    public void close() {
        line.close();
    }

    /** The line as a stream that ends when the line delivers nothing: Java's own would be asked for ever. */
    private static final class LineStream extends InputStream {

        private final TargetDataLine line;

        LineStream(TargetDataLine line) {
            this.line = line;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("A line is read in whole frames");
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            int got = line.read(bytes, offset, count);
            return got > 0 ? got : -1;
        }
    }
}
