package poise.desktop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.desktop.Complaint;
import poise.desktop.Examination;
import poise.desktop.Wiring;
import poise.desktop.Wording;

/** Validates scenarios, protocols and takes. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Validates scenarios, protocols and takes, and prints every problem with its remedy.")
final class CheckCommand implements Callable<Integer> {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder of scenarios, or one scenario's; by default the scenarios of the program.")
    private Optional<Path> folder = Optional.empty();

    CheckCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        if (folder.isEmpty()) {
            console.say(Wording.of("check.packed", wiring.shelf().volumes().size()));
            return 0;
        }
        if (!Files.isDirectory(folder.get())) {
            throw new Complaint(Wording.of("folder.missing", folder.get()));
        }
        Examination examination = Examination.of(folder.get(), wiring.shelf());
        List<String> problems = examination.problems();
        problems.forEach(console::say);
        console.say(Wording.of("check.done", problems.size(), examination.files()));
        return problems.isEmpty() ? 0 : 1;
    }
}
