package poise.desktop.understanding;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.core.speech.Label;

/**
 * The step of the build that makes what reads utterances: adapted weights are merged into the public encoder, the
 * classifier of words is fitted to the exemplars, and both are tuned on the development set. Nothing is done when neither
 * the language folder nor the weights nor these classes have changed.
 */
public final class Training {

    /** One in so many exemplars tells well enough what people mean on the average. */
    private static final int SHARE = 16;

    private static final List<String> MADE = List.of(
            Encoder.MODEL,
            Understanding.CENTRE,
            Understanding.HEAD,
            Understanding.WORDS_CLASSIFIER,
            Understanding.FINGERPRINT);

    private final Language language;
    private final Path weights;

    private Training(Language language, Path weights) {
        this.language = language;
        this.weights = weights;
    }

    /**
     * Takes the language folder, the adapted weights, the folder of compiled classes to train for and write into, and a
     * folder to remember things in between builds.
     */
    public static void main(String[] args) throws IOException {
        Language language = new Language(Path.of(args[0]));
        Path weights = Path.of(args[1]);
        Path classes = Path.of(args[2], Training.class.getPackageName().split("\\.", -1));
        Path mark = Path.of(args[3]).resolve("trained-for");
        List<Path> learnt = new ArrayList<>(language.files());
        learnt.add(weights);
        String fingerprint = Fingerprint.of(learnt);
        String inputs = fingerprint + Fingerprint.of(classFiles(classes));
        if (MADE.stream().map(classes::resolve).allMatch(Files::exists)
                && Files.exists(mark)
                && Files.readString(mark).equals(inputs)) {
            return;
        }
        new Training(language, weights).into(classes);
        Files.writeString(classes.resolve(Understanding.FINGERPRINT), fingerprint.substring(0, 12));
        Files.createDirectories(mark.resolveSibling("."));
        Files.writeString(mark, inputs);
    }

    private static List<Path> classFiles(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private void into(Path classes) throws IOException {
        AdaptedWeights learnt = AdaptedWeights.read(weights);
        byte[] model = merged(learnt.change());
        write(classes.resolve(Encoder.MODEL), out -> out.write(model));
        Classifier words = Fitting.fit(language.asHeard(language.exemplars()));
        try (Encoder encoder = Encoder.load(model)) {
            AdaptedScorer scorer = AdaptedScorer.uncalibrated(encoder, learnt.head(), words);
            write(classes.resolve(Understanding.CENTRE), out -> Floats.write(centre(encoder), out));
            write(classes.resolve(Understanding.HEAD), scorer.calibrated(tuned(scorer))::write);
        }
        write(classes.resolve(Understanding.WORDS_CLASSIFIER), words.calibrated(tuned(words))::write);
    }

    /** The public encoder with a change merged into it, as the bytes of an ONNX file. */
    static byte[] merged(EncoderChange change) throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        OnnxWeights.base().write(change, model);
        return model.toByteArray();
    }

    private float[] centre(Encoder encoder) throws IOException {
        List<Exemplar> all = language.exemplars();
        return Gists.centre(
                encoder,
                IntStream.range(0, all.size() / SHARE)
                        .mapToObj(i -> all.get(i * SHARE).text())
                        .toList());
    }

    private Map<Label, Calibration> tuned(TextScorer scorer) throws IOException {
        List<Exemplar> examples = new ArrayList<>(language.development());
        examples.addAll(language.developmentHeard());
        examples.addAll(language.mentions());
        return PlattScaling.fit(examples, scores(scorer, examples));
    }

    /** The scores of examples as a reader would find them, guarded. */
    private List<Scores> scores(TextScorer texts, List<Exemplar> examples) throws IOException {
        Guard guard = language.guard();
        Scorer scorer = new Scorer(texts);
        return examples.parallelStream()
                .map(example -> scorer.look(guard.marked(Wording.tokens(example.text())))
                        .scores())
                .toList();
    }

    /** What can be written into a file. */
    @FunctionalInterface
    private interface Content {

        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path target, Content content) throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            content.write(out);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
