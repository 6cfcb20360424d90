package poise.desktop.understanding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of {@code scenarios/language}: what the build trains on, and what it tunes and measures with. */
record Language(Path folder) {

    /** How many noisy copies of each exemplar are trained on beside it. */
    private static final int COPIES = 1;

    /** The exemplars in common writing, as their authors wrote them. */
    List<Exemplar> exemplars() throws IOException {
        return plain(Exemplar.readFolder(folder.resolve("exemplars")));
    }

    /** The development set; never trained on. */
    List<Exemplar> development() throws IOException {
        return plain(Exemplar.read(folder.resolve("dev.tsv")));
    }

    /** Failure words that are mentioned but not meant; never trained on. */
    List<Exemplar> mentions() throws IOException {
        return plain(Exemplar.read(folder.resolve("dev-mentions.tsv")));
    }

    /** Exemplars and noisy copies of them. */
    List<Exemplar> withNoise(List<Exemplar> exemplars) throws IOException {
        Noise noise;
        try (Reader mishearings = open("mishearings.tsv")) {
            noise = Noise.read(mishearings);
        }
        List<Exemplar> all = new ArrayList<>(exemplars);
        for (Exemplar exemplar : exemplars) {
            for (int copy = 1; copy <= COPIES; copy++) {
                all.add(new Exemplar(exemplar.labels(), noise.copy(exemplar.text(), copy)));
            }
        }
        return all;
    }

    Guard guard() throws IOException {
        try (Reader frames = open("guard.tsv")) {
            return Guard.read(frames);
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
