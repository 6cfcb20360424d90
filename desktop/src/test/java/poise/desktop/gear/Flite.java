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
}
