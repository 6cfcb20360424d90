package poise.desktop.understanding;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * An author's program: adapts the encoder to the exemplars, prints how the development set is read, and keeps the weights
 * with a note of how they came about. Run with {@code mvn -q -Padapt}; it takes half an hour on one core.
 */
final class Adapting {

    private static final String WEIGHTS = "adapted.bin";
    private static final String NOTE = "adapted.md";

    private Adapting() {}

    /** Takes the language folder, the folder to write into, and a recipe; one for a part of the exemplars is only tried. */
    public static void main(String[] args) throws IOException {
        Language language = new Language(Path.of(args[0]));
        Path target = Path.of(args[1]);
        String[] words = args[2].split(" ", -1);
        int share = Integer.parseInt(words[4]);
        Recipe recipe = Recipe.of(words);
        List<Exemplar> exemplars = new ArrayList<>(language.exemplars());
        Collections.shuffle(exemplars, new Random(recipe.seed()));
        List<Exemplar> part = exemplars.subList(0, exemplars.size() * share / 100);
        try (InputStream vocabulary = Objects.requireNonNull(Adapting.class.getResourceAsStream(Encoder.VOCABULARY));
                Adaptation adaptation = new Adaptation(OnnxWeights.base(), WordPieces.read(vocabulary), recipe)) {
            adaptation.learn(new Variation(part, language.hearings(), language.noise()));
            Measured measured = Measured.of(language, adaptation::scores);
            String table = measured.table(recipe + ", " + part.size() + " exemplars, in thirty-two bits");
            System.out.println(table);
            if (share == 100 && recipe.rank() > 0) {
                keep(adaptation.learnt(), target.resolve(WEIGHTS));
                Files.writeString(target.resolve(NOTE), note(language, recipe, table));
            }
        }
    }

    private static void keep(AdaptedWeights weights, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            weights.write(out);
        }
    }

    private static String note(Language language, Recipe recipe, String table) throws IOException {
        return "# How `" + WEIGHTS + "` came about\n\nWritten by `mvn -q -Padapt`.\n\n- " + recipe
                + "\n- SHA-256 of the language folder: "
                + Fingerprint.of(List.of(language.folder()))
                + "\n\nOn the development set, thresholds tuned on one half and counted on the other:\n\n```\n"
                + table + "```\n";
    }
}
