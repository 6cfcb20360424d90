package poise.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import poise.core.protocol.Protocol;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;
import poise.core.scenario.format.ContrastFormat;
import poise.core.scenario.format.Parsed;
import poise.core.scenario.format.ProtocolFormat;
import poise.core.scenario.format.QuestionFormat;
import poise.core.scenario.format.ScenarioFormat;
import poise.core.scenario.format.Surroundings;
import poise.core.scenario.format.TakeFormat;
import poise.desktop.hearing.AliasCheck;

/** All problems of the protocols, scenarios, takes and aliases in a folder. */
public final class Examination {

    private final Shelf shelf;
    private final List<String> problems = new ArrayList<>();
    private final List<Protocol> protocols = new ArrayList<>();
    private final Map<Path, Deck> decks = new HashMap<>();
    private final List<Screening.Written> takes = new ArrayList<>();
    private Optional<AliasCheck> aliasCheck = Optional.empty();
    private int files;

    private Examination(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Looks at every JSON file and every file of aliases below the folder; protocols and portraits of the program may be named as well. */
    public static Examination of(Path folder, Shelf shelf) throws IOException {
        Examination examination = new Examination(shelf);
        List<Path> all = Shelf.files(folder, ".json").stream()
                .filter(file -> !isIn("schema", file))
                .toList();
        for (Path file : all) {
            if (isIn("protocols", file)) {
                examination.protocol(file);
            }
        }
        for (Path file : all) {
            if (isContrasts(file)) {
                examination.contrasts(file);
            } else if (isIn("interview", file)) {
                examination.question(file);
            } else if (!isIn("protocols", file) && !isIn("takes", file)) {
                examination.scenario(file);
            }
        }
        for (Path file : all) {
            if (isIn("takes", file)) {
                examination.take(file);
            }
        }
        for (Path file : Shelf.files(folder, Primer.ALIASES)) {
            examination.aliases(file);
        }
        return examination;
    }

    /** Each problem in a line: code, file, line, path, remedy. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    public int files() {
        return files;
    }

    /** The sound scenarios, to be proved by their own protocols. */
    public List<Proving.Candidate> candidates() {
        return decks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Proving.Candidate(
                        Shelf.name(entry.getKey()),
                        entry.getValue(),
                        protocol(entry.getValue().first())))
                .toList();
    }

    /** The sound takes of sound scenarios, in order of path. */
    public List<Screening.Written> takes() {
        return List.copyOf(takes);
    }

    private Protocol protocol(Scenario scenario) {
        return known().stream()
                .filter(protocol -> protocol.id().equals(scenario.protocol()))
                .findFirst()
                .orElseThrow();
    }

    /** The protocols of the folder, and those of the program that it does not replace. */
    private List<Protocol> known() {
        List<Protocol> known = new ArrayList<>(protocols);
        shelf.protocols().stream()
                .filter(packed -> protocols.stream().noneMatch(own -> own.id().equals(packed.id())))
                .forEach(known::add);
        return known;
    }

    private void protocol(Path file) throws IOException {
        kept(ProtocolFormat.read(Shelf.name(file), Shelf.bytes(file))).ifPresent(protocols::add);
    }

    private void contrasts(Path file) throws IOException {
        kept(ContrastFormat.read(Shelf.name(file), Shelf.bytes(file), known()));
    }

    private void question(Path file) throws IOException {
        kept(QuestionFormat.read(Shelf.name(file), Shelf.bytes(file), known()));
    }

    private static boolean isContrasts(Path file) {
        return file.endsWith("contrasts.json");
    }

    private void scenario(Path file) throws IOException {
        Surroundings around = new Surroundings(known(), shelf.surroundings().portraits());
        kept(ScenarioFormat.read(Shelf.name(file), Shelf.bytes(file), around)).ifPresent(deck -> {
            decks.put(folder(file), deck);
            String id = deck.first().id().name();
            String called =
                    String.valueOf(folder(file).toAbsolutePath().normalize().getFileName());
            if (!id.equals(called)) {
                problems.add(Wording.of("scenario.folder", Shelf.name(file), id, called));
            }
        });
    }

    private void take(Path file) throws IOException {
        Deck deck = decks.get(folder(folder(file)));
        byte[] content = Shelf.bytes(file);
        if (deck == null) {
            kept(TakeFormat.read(Shelf.name(file), content));
        } else {
            kept(TakeFormat.read(Shelf.name(file), content, deck))
                    .map(take -> new Screening.Written(file, take, deck, protocol(deck.first())))
                    .ifPresent(takes::add);
        }
    }

    private void aliases(Path file) throws IOException {
        files++;
        if (aliasCheck.isEmpty()) {
            aliasCheck = Optional.of(AliasCheck.withPackedModel());
        }
        String text = new String(Shelf.bytes(file), StandardCharsets.UTF_8);
        problems.addAll(aliasCheck.get().problems(Shelf.name(file), text));
    }

    private <T> Optional<T> kept(Parsed<T> parsed) {
        files++;
        parsed.problems().forEach(problem -> problems.add(problem.toString()));
        return parsed.match(Optional::of, faulty -> Optional.empty());
    }

    private static boolean isIn(String folder, Path file) {
        return folder(file).endsWith(folder);
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }
}
