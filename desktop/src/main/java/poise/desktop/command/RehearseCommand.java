package poise.desktop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.core.archive.TakeArchive;
import poise.core.kernel.Allowance;
import poise.core.scenario.TakeFile;
import poise.core.scenario.format.TakeFormat;
import poise.core.session.Fact;
import poise.desktop.Complaint;
import poise.desktop.Keeping;
import poise.desktop.Rehearsal;
import poise.desktop.Shelf;
import poise.desktop.Wiring;
import poise.desktop.Wording;
import poise.desktop.hearing.Ear;

/** Plays without a window. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Plays a scenario without a window: a take file at full speed, or typed at the terminal.")
final class RehearseCommand implements Runnable {

    private final Wiring wiring;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "The scenario's id (\"poise scenarios\" lists them), or the folder of one of your own.")
    private String scenario = "";

    @Option(names = "--take", paramLabel = "FILE", description = "Play this take file at full speed.")
    private Optional<Path> take = Optional.empty();

    @Option(names = "--json", description = "Print the scorecard as JSON instead of the debrief.")
    private boolean json;

    @Option(names = "--log", paramLabel = "FILE", description = "Keep the log there, to be judged again.")
    private Optional<Path> log = Optional.empty();

    @Option(names = "--protocol", paramLabel = "ID", description = "Judge by this protocol instead of the scenario's.")
    private Optional<String> protocol = Optional.empty();

    @Option(
            names = "--extended",
            description =
                    "Play with extended time: half as long again for everything that is due by a time. Ranked apart.")
    private boolean extended;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "What chance is keyed by, and what the scenario deals; the default is the take's, else 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--ear",
            paramLabel = "EAR",
            description =
                    "Hear the clips of a take by this ear: ${COMPLETION-CANDIDATES}; the default is ${DEFAULT-VALUE}.")
    private Ear ear = Ear.TAUGHT;

    RehearseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        wiring.hearBy(ear);
        Shelf.Volume volume = wiring.shelf().volume(scenario);
        Optional<TakeFile> written = take.map(file -> parsed(file, volume));
        long key = seed.orElseGet(() ->
                written.map(TakeFile::seed).flatMap(RehearseCommand::boxed).orElse(1L));
        Rehearsal rehearsal = new Rehearsal(
                volume.dealt(key),
                wiring.shelf().protocol(protocol, volume.scenario()),
                wiring.phrases(),
                extended ? Allowance.EXTENDED : Allowance.STANDARD);
        List<Fact> facts = written.map(lines -> rehearsal.play(lines, take.orElseThrow(), wiring, key))
                .orElseGet(() -> typed(rehearsal, key));
        log.ifPresent(file -> keep(file, facts));
        Console.of(spec).say(rehearsal.told(facts, wiring.shelf(), json));
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** What is typed is a take like any other: it goes into the history. */
    private List<Fact> typed(Rehearsal rehearsal, long key) {
        try (Keeping keeping = wiring.keeping()) {
            return rehearsal.type(wiring.understanding(), Console.of(spec).out(), key, keeping);
        }
    }

    private static TakeFile parsed(Path file, Shelf.Volume volume) {
        return TakeFormat.read(file.toString(), Input.bytes(file), volume.deck())
                .match(sound -> sound, problems -> {
                    throw new Complaint(String.join(
                            "\n", problems.stream().map(Object::toString).toList()));
                });
    }

    private static void keep(Path file, List<Fact> facts) {
        try {
            Files.writeString(file, TakeArchive.text(facts));
        } catch (IOException failure) {
            throw new Complaint(Wording.of("log.unwritable", file), failure);
        }
    }
}
