package poise.desktop.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import poise.core.speech.Text;
import poise.desktop.Wiring;
import poise.desktop.understanding.ReadingJson;
import poise.desktop.understanding.Understanding;

/** Reads utterances from standard input. */
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        description =
                "Reads an utterance a line from standard input and prints what each one does, a JSON object a line.")
final class UnderstandCommand implements Runnable {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    UnderstandCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Understanding understanding = wiring.understanding();
        Lines lines = new Lines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        Console console = Console.of(spec);
        try {
            Optional<String> line = lines.next();
            while (line.isPresent()) {
                console.say(
                        ReadingJson.of(understanding.read(Text.of(line.get()))).toString());
                line = lines.next();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
