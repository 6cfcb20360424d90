package poise.desktop.understanding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of {@code scenarios/language}: what the build trains on, and what it tunes and measures with. */
record Language(Path folder) {

    private static final Pattern COUNTING = Pattern.compile("trial.*\\.tsv|claims-dev\\.tsv");

    /** The exemplars in common writing, as their authors wrote them. */
    List<Exemplar> exemplars() throws IOException {
        return plain(Exemplar.readFolder(folder.resolve("exemplars")));
    }

    /** The development set; never trained on. */
    List<Exemplar> development() throws IOException {
        return read("dev.tsv");
    }

    /** Failure words that are mentioned but not meant; never trained on. */
    List<Exemplar> mentions() throws IOException {
        return read("dev-mentions.tsv");
    }

    /** The development set as the ear heard it; never trained on. */
    List<Exemplar> developmentHeard() throws IOException {
        return heard("dev.tsv");
    }

    /** Utterances by three more authors, only for counting: neither trained on nor tuned on. */
    List<Exemplar> trial() throws IOException {
        return read("trial.tsv");
    }

    List<Exemplar> trialMentions() throws IOException {
        return read("trial-mentions.tsv");
    }

    List<Exemplar> trialHeard() throws IOException {
        return heard("trial.tsv");
    }

    /** The files that a reader is made of: all but those that only count how well it reads. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !COUNTING.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private List<Exemplar> read(String name) throws IOException {
        return plain(Exemplar.read(folder.resolve(name)));
    }

    /** A file's utterances as the ear heard them, as far as they were spoken. */
    private List<Exemplar> heard(String name) throws IOException {
        Path file = folder.resolve(name);
        Map<String, String> hearings = hearings(file);
        return plain(Exemplar.read(file).stream()
                .filter(exemplar -> hearings.containsKey(exemplar.text()))
                .map(exemplar -> new Exemplar(exemplar.labels(), hearings.getOrDefault(exemplar.text(), "")))
                .toList());
    }

    /** What {@code heard/} keeps of a file's texts, in common writing. */
    private Map<String, String> hearings(Path file) throws IOException {
        Path kept = folder.resolve("heard").resolve(file.getFileName());
        Map<String, String> hearings = new HashMap<>();
        if (Files.exists(kept)) {
            for (String line : Files.readAllLines(kept, StandardCharsets.UTF_8)) {
                int tab = line.indexOf('\t');
                hearings.put(line.substring(0, tab), Wording.of(line.substring(tab + 1)));
            }
        }
        return hearings;
    }

    /** Exemplars, and beside each what the ear made of it, or might have made of it if it was not spoken. */
    List<Exemplar> asHeard(List<Exemplar> exemplars) throws IOException {
        Noise noise = noise();
        Map<String, String> hearings = hearings();
        List<Exemplar> all = new ArrayList<>(exemplars);
        for (Exemplar exemplar : exemplars) {
            String heard = hearings.getOrDefault(exemplar.text(), "");
            all.add(new Exemplar(exemplar.labels(), heard.isEmpty() ? noise.copy(exemplar.text(), 1) : heard));
        }
        return all;
    }

    Guard guard() throws IOException {
        try (Reader frames = open("guard.tsv")) {
            return Guard.read(frames);
        }
    }

    /** What the ear made of the exemplars that were spoken, by their texts. */
    Map<String, String> hearings() throws IOException {
        Map<String, String> hearings = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("exemplars"))) {
            for (Path file : files.toList()) {
                hearings.putAll(hearings(file));
            }
        }
        return hearings;
    }

    Noise noise() throws IOException {
        try (Reader mishearings = open("mishearings.tsv")) {
            return Noise.read(mishearings);
        }
    }

    private Reader open(String name) throws IOException {
        return Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static List<Exemplar> plain(List<Exemplar> exemplars) {
        return exemplars.stream()
                .map(exemplar -> new Exemplar(exemplar.labels(), Wording.of(exemplar.text())))
                .toList();
    }
}
