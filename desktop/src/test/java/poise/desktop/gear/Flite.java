package poise.desktop.gear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** Debian's speaking program: it reads a line aloud into a WAV file of 16 kHz, once for each line. */
public enum Flite {
    RMS,
    SLT,
    AWB;

    private static final Path SPOKEN = Path.of("target", "flite");

    /** How many samples a second its voices have. */
    private static final int RATE = 16_000;

    public Path says(String text) {
        Tools.assumeInstalled("flite", "flite");
        Path wav = SPOKEN.resolve("%s-%08x-%d.wav".formatted(voice(), text.hashCode(), text.length()));
        try {
            if (!Files.exists(wav)) {
                Files.createDirectories(SPOKEN);
                Path fresh = Files.createTempFile(SPOKEN, voice(), ".part");
                speak(text, fresh);
                Files.move(fresh, wav, StandardCopyOption.ATOMIC_MOVE);
            }
            return wav;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Speaks into a file of the caller's, in any case. */
    public void speak(String text, Path wav) {
        Tools.run(List.of("flite", "-voice", voice(), "-t", text, "-o", wav.toString()));
    }

    private String voice() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The same as somebody else would say it.
     *
     * @param pitch in hundredths of the voice's own
     * @param tempo in hundredths of the voice's own
     */
    public Path says(String text, int pitch, int tempo) {
        Path plain = says(text);
        Tools.assumeInstalled("ffmpeg", "ffmpeg");
        Path wav = plain.resolveSibling(
                plain.getFileName().toString().replace(".wav", "-" + pitch + "-" + tempo + ".wav"));
        try {
            if (!Files.exists(wav)) {
                Path fresh = Files.createTempFile(SPOKEN, "other", ".wav");
                String change = "asetrate=%d,aresample=%d,atempo=%.4f"
                        .formatted(RATE * pitch / 100, RATE, tempo / (double) pitch);
                Tools.run(List.of(
                        "ffmpeg", "-y", "-loglevel", "error", "-i", plain.toString(), "-af", change, fresh.toString()));
                Files.move(fresh, wav, StandardCopyOption.ATOMIC_MOVE);
            }
            return wav;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
