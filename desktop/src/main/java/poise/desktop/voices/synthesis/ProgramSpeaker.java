package poise.desktop.voices.synthesis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

/** A program of the system that reads aloud. The line reaches it in a file, never as part of a command. */
record ProgramSpeaker(String name, Program program, Dialect dialect) implements Speaker {

    @Override
    public Sound speak(String line, Voice voice, double hurry) throws Unspoken {
        try {
            Path desk = Files.createTempDirectory("poise-speaker");
            List<Path> files =
                    List.of(desk.resolve("line.txt"), desk.resolve("line.wav"), desk.resolve("said.txt"), desk);
            try {
                Files.writeString(files.get(0), PlainText.of(line) + "\n", StandardCharsets.US_ASCII);
                Dialect.Order order = dialect.order(voice, hurry, files.get(0), files.get(1));
                program.run(order.arguments(), order.environment(), files.get(0), files.get(2));
                return Wave.read(Files.readAllBytes(files.get(1))).raised(order.raised());
            } finally {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            throw new Unspoken(Wording.of("speaker.silent"));
        }
    }
}
