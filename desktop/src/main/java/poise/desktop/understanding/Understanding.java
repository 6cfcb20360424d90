package poise.desktop.understanding;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import poise.core.kernel.Permille;
import poise.core.scenario.Claim;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;
import poise.core.speech.Utterance;

/**
 * What turns words into readings. It never changes once it is loaded: the same words give the same reading, and many
 * threads may ask at once. Where the encoder cannot be loaded it reads by words, and without those by phrases, and says
 * so.
 */
public final class Understanding {

    /** Where the build puts the head of the adapted encoder. */
    static final String HEAD = "head.bin";

    /** The mean of what the encoder sees in all that people say. */
    static final String CENTRE = "centre.bin";

    /** And the classifier that sees words and letters only. */
    static final String WORDS_CLASSIFIER = "words-classifier.bin";

    /** And the fingerprint of all that was learnt from: the adapted weights and the language's files. */
    static final String FINGERPRINT = "reader.txt";

    private static final String LANGUAGE = "/scenarios/language/en/";

    /** At this and two looks, two labels in a hundred are taken back by the end of the development set's utterances. */
    private static final Permille GROWING = Permille.permille(960);

    /** At this, four in a hundred are taken back if the voice pauses at any word and goes on. */
    private static final Permille PAUSED = Permille.permille(700);

    private final LabelReader reader;
    private final Condition condition;
    private final Gists gists;
    private final Guard guard;
    private final String fingerprint;

    private Understanding(LabelReader reader, Condition condition, Gists gists, Guard guard, String fingerprint) {
        this.reader = reader;
        this.condition = condition;
        this.gists = gists;
        this.guard = guard;
        this.fingerprint = fingerprint;
    }

    /** How well it can read, and a sentence that says so. */
    public record Condition(boolean whole, String sentence) {}

    /** Something that may turn out not to be there. */
    @FunctionalInterface
    interface Loading<T> {

        T load() throws IOException;
    }

    /** Loads everything, which takes a second or two: call it away from the screen. It falls back rather than fail. */
    public static Understanding load() {
        return load(Encoder::load, Understanding::stream);
    }

    static Understanding load(Loading<Encoder> encoder, Resources resources) {
        Guard guard = guard();
        try {
            return whole(encoder.load(), resources, guard);
        } catch (IOException failure) {
            return lexical(String.valueOf(failure.getMessage()), resources, guard);
        }
    }

    private static Understanding whole(Encoder loaded, Resources resources, Guard guard) throws IOException {
        try {
            Classifier words = trained(resources, WORDS_CLASSIFIER, Classifier::read);
            Gists.Meanings meanings = new Gists.Meanings(loaded, trained(resources, CENTRE, Floats::read));
            return new Understanding(
                    reader(trained(resources, HEAD, in -> AdaptedScorer.read(in, loaded, words))),
                    new Condition(true, "Sentences are understood by the trained encoder."),
                    new Gists(Optional.of(meanings), words.terms()),
                    guard,
                    trained());
        } catch (IOException failure) {
            loaded.close();
            throw failure;
        }
    }

    /** Reads by words, letters and phrases only, at once. */
    public static Understanding lexical(String why) {
        return lexical(why, Understanding::stream, guard());
    }

    private static Understanding lexical(String why, Resources resources, Guard guard) {
        Condition condition = new Condition(
                false,
                "The encoder could not be loaded: " + why + ". Sentences are read by their words instead, which misses"
                        + " some and never costs marks; install Poise anew to get the encoder back.");
        try {
            Classifier words = trained(resources, WORDS_CLASSIFIER, Classifier::read);
            return new Understanding(
                    new MildReader(reader(words)),
                    condition,
                    new Gists(Optional.empty(), words.terms()),
                    guard,
                    "words-" + trained());
        } catch (IOException failure) {
            return new Understanding(
                    new MildReader(phrases()),
                    condition,
                    new Gists(Optional.empty(), Terms.of(List.of())),
                    guard,
                    "phrases-" + trained());
        }
    }

    /**
     * The fingerprint of the encoder and classifier that this Poise was built with: twelve hexadecimal digits, the same on
     * every machine for the same weights, exemplars and guard.
     */
    public static String trained() {
        try (InputStream in = stream(FINGERPRINT)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException failure) {
            return "unknown";
        }
    }

    /** Where trained things are found by their name. */
    @FunctionalInterface
    interface Resources {

        InputStream open(String name) throws IOException;
    }

    private static LabelReader reader(TextScorer scorer) {
        return new TrainedReader(new Scorer(scorer));
    }

    private static LabelReader phrases() {
        try (InputStreamReader phrases = open(LANGUAGE + "lexicon.tsv")) {
            return PhraseReader.read(phrases);
        } catch (IOException failure) {
            throw new UncheckedIOException("Poise was packed without its phrases; install it anew.", failure);
        }
    }

    public Condition condition() {
        return condition;
    }

    /** What reads, by its fingerprint: {@link #trained()}, with a word in front where it reads less well. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What words mean where these things may be claimed; nothing is done yet. */
    public Comprehension about(List<Claim> claims) {
        return new Comprehension(this, () -> new ClaimFinder(gists, claims));
    }

    public Reading read(Utterance utterance) {
        return read(utterance.said());
    }

    /** Reads what was written; blank writing does nothing. */
    public Reading read(Text text) {
        return read(text.words());
    }

    /** Reads words as heard or typed, punctuation and all; the evidence counts in these very words. */
    public Reading read(List<String> words) {
        return readTokens(tokens(words));
    }

    Reading readTokens(List<Token> tokens) {
        return tokens.isEmpty() ? Reading.NOTHING : reader.read(tokens);
    }

    /** Words in common writing, marked by the guard. */
    List<Token> tokens(List<String> words) {
        return guard.marked(Wording.tokens(words));
    }

    /** The labels that a growing utterance has so surely earned that the rest will hardly take them back. */
    public Set<Label> readSoFar(List<String> words) {
        return readSoFar(words, GROWING);
    }

    /** The same when the voice has paused: probably there is no rest. */
    public Set<Label> readAtPause(List<String> words) {
        return readSoFar(words, PAUSED);
    }

    private Set<Label> readSoFar(List<String> words, Permille sure) {
        List<Token> tokens = tokens(words);
        return tokens.isEmpty() ? Set.of() : reader.readSoFar(tokens, sure);
    }

    private static Guard guard() {
        try (InputStreamReader frames = open(LANGUAGE + "guard.tsv")) {
            return Guard.read(frames);
        } catch (IOException failure) {
            throw new UncheckedIOException("Poise was packed without its guard; install it anew.", failure);
        }
    }

    /** How trained things are read. */
    @FunctionalInterface
    private interface Format<T> {

        T read(DataInputStream in) throws IOException;
    }

    private static <T> T trained(Resources resources, String name, Format<T> format) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(resources.open(name)))) {
            return format.read(in);
        } catch (EOFException end) {
            throw new IOException(name + " is cut short", end);
        } catch (IOException failure) {
            throw new IOException(name + " cannot be read, " + failure.getMessage(), failure);
        }
    }

    private static InputStreamReader open(String name) throws IOException {
        return new InputStreamReader(stream(name), StandardCharsets.UTF_8);
    }

    private static InputStream stream(String name) throws IOException {
        @Nullable InputStream in = Understanding.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the program was packed without " + name);
        }
        return in;
    }
}
