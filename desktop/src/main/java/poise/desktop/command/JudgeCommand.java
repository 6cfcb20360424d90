package poise.desktop.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.core.archive.TakeArchive;
import poise.core.archive.TakeLog;
import poise.core.archive.UnreadableTake;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.core.session.Session;
import poise.desktop.Complaint;
import poise.desktop.Rehearsal;
import poise.desktop.Shelf;
import poise.desktop.Wiring;
import poise.desktop.Wording;

/** Judges a stored log, and puts right what was heard in it. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = "Judges a stored log again, and corrects what was heard.")
final class JudgeCommand implements Runnable {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "LOG",
            description = "A log that \"poise rehearse --log\" or the game has kept.")
    private Path log = Path.of("");

    @Option(names = "--json", description = "Print the scorecard as JSON instead of the debrief.")
    private boolean json;

    @Option(names = "--protocol", paramLabel = "ID", description = "Judge by this protocol instead of the scenario's.")
    private Optional<String> protocol = Optional.empty();

    @Option(
            names = "--correct",
            arity = "2",
            paramLabel = "NUMBER WORDS",
            description =
                    "Put a sentence right by the number that the debrief gives it; the correction is added to LOG,"
                            + " and the take is judged anew. Such a take is not ranked.")
    private List<String> corrections = List.of();

    JudgeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        TakeLog taken = read();
        Fact.TakeOpened opening = taken.opening().orElseThrow();
        Shelf.Volume volume = wiring.shelf().volume(opening.scenario().name()).dealt(opening.seed());
        Edition edition = opening.edition();
        if (!volume.hash().equals(edition.hash()) || edition.rules() != Session.RULES) {
            warn(Wording.of("judge.changed"));
        }
        if (taken.torn()) {
            warn(Wording.of("judge.torn"));
        }
        List<Fact> facts = new Errata(wiring, log, this::warn).entered(taken.facts(), volume.scenario(), corrections);
        Rehearsal rehearsal =
                new Rehearsal(volume, wiring.shelf().protocol(protocol, volume.scenario()), wiring.phrases());
        Console.of(spec).say(rehearsal.told(facts, wiring.shelf(), json));
    }

    private TakeLog read() {
        try {
            return TakeArchive.read(Input.text(log));
        } catch (UnreadableTake broken) {
            throw new Complaint(log + ": " + broken.getMessage() + ".", broken);
        }
    }

    private void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
