package poise.desktop.gear;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that a person recorded for telephone systems, from a Debian package, and the words she said: what its makers
 * publish as its wording, with figures and keys as she speaks them.
 */
public record HumanPrompt(String name, String words) {

    private static final Path PACKAGE = Path.of("/usr/share/asterisk/sounds/en_US_f_Allison");
    private static final Path DECODED = Path.of("target", "prompts");

    /** From lines of name and words with a tabulator between them. */
    public static List<HumanPrompt> listed(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 2))
                .map(cells -> new HumanPrompt(cells[0], cells[1]))
                .toList();
    }

    public Path wav() {
        return wavOf(16_000, 1);
    }

    /** The prompt in another format. */
    public Path wavOf(int rate, int channels) {
        assumeTrue(
                Files.isDirectory(PACKAGE),
                "The human prompts are not installed (Debian package asterisk-core-sounds-en-g722)");
        Tools.assumeInstalled("ffmpeg", "ffmpeg");
        Path wav = DECODED.resolve("%s-%d-%d.wav".formatted(name.replace('/', '-'), rate, channels));
        try {
            if (!Files.exists(wav)) {
                Files.createDirectories(DECODED);
                Path fresh = Files.createTempFile(DECODED, "prompt", ".wav");
                Tools.run(decoding(rate, channels, fresh));
                Files.move(fresh, wav, StandardCopyOption.ATOMIC_MOVE);
            }
            return wav;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> decoding(int rate, int channels, Path wav) {
        String source = PACKAGE.resolve(name + ".g722").toString();
        List<String> command =
                new ArrayList<>(List.of("ffmpeg", "-y", "-loglevel", "error", "-f", "g722", "-i", source));
        command.addAll(List.of("-ar", Integer.toString(rate), "-ac", Integer.toString(channels), wav.toString()));
        return command;
    }
}
