package poise.desktop.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import poise.desktop.Complaint;
import poise.desktop.Wiring;
import poise.desktop.Wording;

/** The program without a subcommand: the game. */
@Command(
        name = "poise",
        mixinStandardHelpOptions = true,
        version = "Poise 0.1.0",
        description = "Train for the moment in which the demo crashes. Without a command it opens the game.",
        subcommands = {
            ScenariosCommand.class,
            ProtocolsCommand.class,
            RehearseCommand.class,
            JudgeCommand.class,
            HearCommand.class,
            UnderstandCommand.class,
            CheckCommand.class,
            HistoryCommand.class,
            DoctorCommand.class
        })
public final class PoiseCommand implements Runnable {

    private final Wiring wiring;

    public PoiseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Look for scenarios in this folder as well.")
    void scenariosIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Complaint(Wording.of("folder.missing", folder));
        }
        wiring.scenariosIn(folder);
    }

    @Override
    public void run() {
        wiring.openGame();
    }
}
