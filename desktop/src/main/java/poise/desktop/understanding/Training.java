package poise.desktop.understanding;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The step of the build that trains the classifier: exemplars with noisy copies are fitted, thresholds are tuned on the
 * development set. Nothing is done when neither the language folder nor these classes have changed.
 */
public final class Training {

    private final Language language;
    private final Encoding encoding;

    Training(Language language, Encoding encoding) {
        this.language = language;
        this.encoding = encoding;
    }

    /**
     * Takes the language folder, the folder of compiled classes to train for and write into, and a folder to remember
     * things in between builds.
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path classes = Path.of(args[1], Training.class.getPackageName().split("\\.", -1));
        Path memory = Path.of(args[2]);
        Path mark = memory.resolve("trained-for");
        String inputs = Fingerprint.of(List.of(folder)) + Fingerprint.of(classFiles(classes));
        if (Files.exists(classes.resolve(Understanding.WORDS_CLASSIFIER))
                && Files.exists(mark)
                && Files.readString(mark).equals(inputs)) {
            return;
        }
        Files.createDirectories(memory);
        train(folder, memory.resolve(Encoder.NAME), classes);
        Files.writeString(mark, inputs);
    }

    private static List<Path> classFiles(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static void train(Path folder, Path embeddings, Path classes) throws IOException {
        Language language = new Language(folder);
        try (Encoder encoder = Encoder.load()) {
            RememberedEncoding encoding = new RememberedEncoding(encoder);
            encoding.recall(embeddings);
            new Training(language, encoding).into(classes.resolve(Understanding.CLASSIFIER));
            encoding.remember(embeddings);
        }
        new Training(language, Encoding.none()).into(classes.resolve(Understanding.WORDS_CLASSIFIER));
    }

    private void into(Path target) throws IOException {
        write(tuned(fitted(language.exemplars())), target);
    }

    /** Fits exemplars and noisy copies of them; thresholds are still to be tuned. */
    Classifier fitted(List<Exemplar> exemplars) throws IOException {
        List<Exemplar> all = language.withNoise(exemplars);
        return Fitting.fit(all, encoding);
    }

    private Classifier tuned(Classifier classifier) throws IOException {
        List<Exemplar> examples = new ArrayList<>(language.development());
        examples.addAll(language.mentions());
        return classifier.calibrated(Thresholds.tune(examples, scores(classifier, examples)));
    }

    /** The scores of examples as a reader would find them, guarded. */
    List<Scores> scores(Classifier classifier, List<Exemplar> examples) throws IOException {
        Scorer scorer = new Scorer(encoding, classifier, language.guard());
        return examples.parallelStream()
                .map(example -> scorer.score(Wording.tokens(example.text())))
                .toList();
    }

    private static void write(Classifier classifier, Path target) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            classifier.write(out);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
