package poise.desktop.understanding;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.Word;

/**
 * What turns words into readings. It never changes once it is loaded: the same words give the same reading, and many
 * threads may ask at once. Where the encoder cannot be loaded it reads by phrases and says so.
 */
public final class Understanding {

    /** Where the build puts the trained classifier. */
    static final String CLASSIFIER = "classifier.bin";

    private static final String LANGUAGE = "/scenarios/language/en/";

    private final LabelReader reader;
    private final Condition condition;

    private Understanding(LabelReader reader, Condition condition) {
        this.reader = reader;
        this.condition = condition;
    }

    /** How well it can read, and a sentence that says so. */
    public record Condition(boolean whole, String sentence) {}

    /** Loads everything, which takes a second or two: call it away from the screen. It falls back rather than fail. */
    public static Understanding load() {
        try {
            Scorer scorer = new Scorer(Encoder.load(), classifier(), guard());
            Understanding whole = new Understanding(
                    new TrainedReader(scorer), new Condition(true, "Sentences are understood by the trained encoder."));
            whole.read(List.of("warming", "up"));
            return whole;
        } catch (IOException failure) {
            return lexical(failure.getMessage());
        }
    }

    /** Reads by phrases only, at once. */
    public static Understanding lexical(@Nullable String why) {
        try (InputStreamReader phrases = open(LANGUAGE + "lexicon.tsv")) {
            return new Understanding(LexicalReader.read(phrases, guard()), new Condition(false, excuse(why)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The program was packed without its phrases; install it again.", failure);
        }
    }

    private static String excuse(@Nullable String why) {
        return "The encoder could not be loaded: " + (why == null ? "no reason was given" : why)
                + ". Sentences are read by phrases instead, which misses many and never costs marks.";
    }

    public Condition condition() {
        return condition;
    }

    public Reading read(Utterance utterance) {
        return read(utterance.words().stream().map(Word::text).toList());
    }

    /** Reads words as heard or typed, punctuation and all; the evidence counts in these very words. */
    public Reading read(List<String> words) {
        List<Token> tokens = Wording.tokens(words);
        return tokens.isEmpty() ? Reading.NOTHING : reader.read(tokens);
    }

    /** The labels that a still growing utterance has surely earned already; cheaper than a whole reading. */
    public Set<Label> readSoFar(List<String> words) {
        List<Token> tokens = Wording.tokens(words);
        return tokens.isEmpty() ? Set.of() : reader.readSoFar(tokens);
    }

    static Guard guard() throws IOException {
        try (InputStreamReader frames = open(LANGUAGE + "guard.tsv")) {
            return Guard.read(frames);
        }
    }

    private static Classifier classifier() throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream(CLASSIFIER)))) {
            return Classifier.read(in);
        } catch (IOException failure) {
            throw new IOException("the trained classifier cannot be read (" + failure.getMessage() + ")", failure);
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
