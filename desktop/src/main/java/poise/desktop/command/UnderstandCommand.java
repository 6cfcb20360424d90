package poise.desktop.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Console.of(spec)
                        .say(ReadingJson.of(understanding.read(Text.of(line))).toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
