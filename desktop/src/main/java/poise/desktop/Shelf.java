package poise.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Sha256;
import poise.core.protocol.Contrast;
import poise.core.protocol.Protocol;
import poise.core.prover.Phrasebook;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;
import poise.core.scenario.format.ContrastFormat;
import poise.core.scenario.format.Parsed;
import poise.core.scenario.format.Problem;
import poise.core.scenario.format.ProtocolFormat;
import poise.core.scenario.format.ScenarioFormat;
import poise.core.scenario.format.Surroundings;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.desktop.hearing.language.Lessons;
import poise.desktop.understanding.Understanding;

/** The scenarios and protocols that are packed with the program, whose every deal the build has found sound. */
public final class Shelf {

    static final String SCENARIO = "scenario.json";

    private final List<Volume> volumes;
    private final Surroundings surroundings;
    private final List<Contrast> contrasts;
    private final List<String> troubles;

    private Shelf(List<Volume> volumes, Surroundings surroundings, List<Contrast> contrasts, List<String> troubles) {
        this.volumes = List.copyOf(volumes);
        this.surroundings = surroundings;
        this.contrasts = List.copyOf(contrasts);
        this.troubles = List.copyOf(troubles);
    }

    /** A scenario with all its deals, and the hash of its file. */
    public record Volume(Deck deck, String hash) {

        /** The scenario as it is dealt; until then, for what is the same in all deals. */
        public Scenario scenario() {
            return deck.first();
        }

        /** The same with the one deal that this seed makes. */
        public Volume dealt(long seed) {
            return new Volume(new Deck(List.of(deck.dealt(seed))), hash);
        }

        /** That of a take which is played now, whose words this reads, and whose player is given so much time. */
        Edition edition(Understanding understanding, Allowance allowance) {
            return Edition.now(hash, understanding.fingerprint(), allowance);
        }
    }

    /** What is made of the files that are packed with the program. */
    @FunctionalInterface
    private interface Unpacking<T> {

        T of(Path root) throws IOException;
    }

    public static Shelf packed() {
        return unpacked(Shelf::of);
    }

    /** Takes something off the class path, be it a folder or a jar. */
    private static <T> T unpacked(Unpacking<T> unpacking) {
        try {
            URI here = Shelf.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(here);
            if (Files.isDirectory(place)) {
                return unpacking.of(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return unpacking.of(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException broken) {
            throw new Complaint(Wording.of("packed.unreadable"), broken);
        }
    }

    private static Shelf of(Path root) throws IOException {
        Path scenarios = root.resolve("scenarios");
        List<Protocol> protocols = new ArrayList<>();
        for (Path file : files(scenarios.resolve("protocols"), ".json")) {
            protocols.add(sound(ProtocolFormat.read(name(file), bytes(file))));
        }
        Surroundings around = new Surroundings(protocols, portraits(root.resolve("assets/portraits")));
        List<Volume> volumes = new ArrayList<>();
        for (Path file : files(scenarios, SCENARIO)) {
            byte[] content = bytes(file);
            volumes.add(sound(volume(ScenarioFormat.readSound(name(file), content, around), content)));
        }
        Path differing = scenarios.resolve("contrasts.json");
        List<Contrast> contrasts = sound(ContrastFormat.read(name(differing), bytes(differing), protocols));
        return new Shelf(volumes, around, contrasts, List.of());
    }

    private static Parsed<Volume> volume(Path file, byte[] content, Surroundings around) {
        return volume(ScenarioFormat.read(name(file), content, around), content);
    }

    private static Parsed<Volume> volume(Parsed<Deck> parsed, byte[] content) {
        return parsed.map(deck -> new Volume(deck, Sha256.of(content)));
    }

    /** The same with scenarios from outside; one that cannot be read, or whose name is taken, is a trouble. */
    Shelf with(List<Path> outside) {
        List<Volume> all = new ArrayList<>(volumes);
        List<String> broken = new ArrayList<>();
        for (Path file : outside) {
            volume(file, content(file), surroundings)
                    .match(volume -> add(volume, file, all, broken), problems -> broken.add(told(file, problems)));
        }
        return new Shelf(all, surroundings, contrasts, broken);
    }

    /** A file that cannot be read is an empty one, and told of as such. */
    private static byte[] content(Path file) {
        try {
            return bytes(file);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static boolean add(Volume volume, Path file, List<Volume> all, List<String> broken) {
        boolean taken = all.stream()
                .anyMatch(
                        other -> other.scenario().id().equals(volume.scenario().id()));
        return taken
                ? broken.add(Wording.of(
                        "scenario.taken", name(file), volume.scenario().id()))
                : all.add(volume);
    }

    private static String told(Path file, List<Problem> problems) {
        return Wording.of(
                "scenario.broken",
                problems.get(0),
                problems.size() - 1,
                Optional.ofNullable(file.getParent()).orElse(file));
    }

    /** What is wrong with scenarios from outside, a sentence each. */
    public List<String> troubles() {
        return troubles;
    }

    /** The sets of portraits, whose files are called {@code SET-EXPRESSION.png}. */
    private static Set<String> portraits(Path folder) throws IOException {
        return files(folder, ".png").stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.contains("-"))
                .map(name -> name.substring(0, name.lastIndexOf('-')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T sound(Parsed<T> parsed) {
        return parsed.match(value -> value, problems -> {
            throw new Complaint(Wording.of("packed.broken", problems.get(0)));
        });
    }

    /** The regular files below the folder whose name ends so, in order of path. */
    public static List<Path> files(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> name(file).endsWith(end))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** What problems call the file: its path with slashes, whatever the machine writes. */
    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** The file's bytes; of a file that is too large only as many as show that it is. */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ScenarioFormat.LARGEST_FILE + 1);
        }
    }

    public List<Volume> volumes() {
        return volumes;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public List<Protocol> protocols() {
        return surroundings.protocols();
    }

    /** The questions about which the protocols differ. */
    public List<Contrast> contrasts() {
        return contrasts;
    }

    /** What an ear can be taught about all of them. It is read only now, since few commands listen. */
    public Lessons lessons() {
        List<Scenario> scenarios = volumes.stream().map(Volume::scenario).toList();
        return unpacked(root -> Primer.read(root.resolve("scenarios"), scenarios, protocols()));
    }

    /** The sentences by which scenarios are proved. */
    public Phrasebook phrasebook() {
        return unpacked(root -> {
            try (Stream<String> lines = Files.lines(root.resolve("scenarios/language/phrasebook.tsv"))) {
                return Proving.phrasebook(lines);
            }
        });
    }

    /** All scenarios, to be proved by their own protocols. */
    public List<Proving.Candidate> candidates() {
        return volumes.stream()
                .map(volume -> new Proving.Candidate(
                        volume.scenario().id().name(), volume.deck(), protocol(Optional.empty(), volume.scenario())))
                .toList();
    }

    /** The file of a scenario of the program, to begin one's own with; a complaint that names those that there are. */
    public String file(String name) {
        String id = packed(name).scenario().id().name();
        return unpacked(
                root -> Files.readString(root.resolve("scenarios").resolve(id).resolve(SCENARIO)));
    }

    /** The scenario of this name, or that in a folder of this name; a complaint that names those that there are. */
    public Volume volume(String name) {
        Path folder = Path.of(name);
        return Files.isRegularFile(folder.resolve(SCENARIO)) ? outside(folder) : packed(name);
    }

    /** A scenario that somebody keeps in a folder of their own. */
    private Volume outside(Path folder) {
        Path file = folder.resolve(SCENARIO);
        try {
            return volume(file, bytes(file), surroundings).match(sound -> sound, problems -> {
                throw new Complaint(Wording.of("scenario.unsound", folder));
            });
        } catch (IOException broken) {
            throw new Complaint(Wording.of("scenario.unsound", folder), broken);
        }
    }

    private Volume packed(String name) {
        return volumes.stream()
                .filter(volume -> volume.scenario().id().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Complaint(Wording.of(
                        "scenario.unknown", name, listed(volumes.stream().map(volume -> volume.scenario()
                                .id())))));
    }

    /** The very scenario that a take was played with, as it was dealt then, if it is still here unchanged. */
    public Optional<Volume> played(Fact.TakeOpened opened) {
        return volumes.stream()
                .filter(volume -> volume.scenario().id().equals(opened.scenario())
                        && volume.hash().equals(opened.edition().hash()))
                .findFirst()
                .map(volume -> volume.dealt(opened.seed()));
    }

    /** The protocol of this name, or the scenario's own if none is named. */
    public Protocol protocol(Optional<String> name, Scenario scenario) {
        return named(name.orElse(scenario.protocol().name()));
    }

    /** The protocol of this name; a complaint that names those that there are. */
    public Protocol named(String name) {
        return protocol(name)
                .orElseThrow(() -> new Complaint(Wording.of(
                        "protocol.unknown", name, listed(protocols().stream().map(Protocol::id)))));
    }

    /** The protocol of this name, if it is here. */
    public Optional<Protocol> protocol(String name) {
        return protocols().stream()
                .filter(protocol -> protocol.id().name().equals(name))
                .findFirst();
    }

    private static String listed(Stream<? extends Id<?>> ids) {
        return String.join(", ", ids.map(Id::name).toList());
    }
}
