package poise.desktop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import poise.desktop.Complaint;
import poise.desktop.Examination;
import poise.desktop.Proving;
import poise.desktop.Screening;
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
            description =
                    "A folder of scenarios, or one scenario's, or the name of one of the program; by default all of those.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--best", description = "Print the best take that was found for each scenario, as a file.")
    private boolean best;

    @Option(
            names = "--deals",
            description = "Print for each way in which the lots can fall the least seed that makes it.")
    private boolean deals;

    @Option(names = "--play", paramLabel = "N", description = "Play so many random takes as a monkey would.")
    private int takes;

    CheckCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (folder.isEmpty()) {
            return packed(wiring.shelf().candidates());
        }
        Path place = folder.get();
        if (Files.isRegularFile(place)) {
            throw new Complaint(Wording.of("folder.file", place));
        }
        return Files.isDirectory(place) ? checked(place) : packed(called(place));
    }

    private List<Proving.Candidate> called(Path name) {
        List<Proving.Candidate> named = wiring.shelf().candidates().stream()
                .filter(candidate -> candidate.file().equals(name.toString()))
                .toList();
        if (named.isEmpty()) {
            throw new Complaint(Wording.of("folder.missing", name));
        }
        return named;
    }

    private int packed(List<Proving.Candidate> candidates) {
        Console.of(spec).say(Wording.of("check.packed", candidates.size()));
        return proved(candidates) ? 0 : 1;
    }

    private int checked(Path place) throws IOException {
        Examination examination = Examination.of(place, wiring.shelf());
        List<String> problems = examination.problems();
        problems.forEach(Console.of(spec)::say);
        Console.of(spec).say(Wording.of("check.done", problems.size(), examination.files()));
        Screening screening = new Screening(wiring);
        examination.takes().stream()
                .flatMap(take -> screening.of(take).stream())
                .forEach(Console.of(spec)::say);
        boolean proved = proved(examination.candidates());
        return problems.isEmpty() && proved ? 0 : 1;
    }

    private boolean proved(List<Proving.Candidate> candidates) {
        Console console = Console.of(spec);
        Proving proving = new Proving(wiring.shelf().phrasebook());
        List<String> flaws = new ArrayList<>();
        List<Proving.Verdict> verdicts = proving.prove(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            Proving.Verdict verdict = verdicts.get(i);
            console.say(verdict.line());
            if (deals) {
                Proving.deals(candidates.get(i)).forEach(console::say);
            }
            if (best) {
                console.say(verdict.best());
            }
            verdict.flaws().forEach(console::say);
            flaws.addAll(verdict.flaws());
        }
        if (takes > 0 && !candidates.isEmpty()) {
            List<String> fallen = proving.play(candidates, takes);
            fallen.forEach(console::say);
            flaws.addAll(fallen);
            console.say(Wording.of("play.done", takes, fallen.size()));
        }
        return flaws.isEmpty();
    }
}
