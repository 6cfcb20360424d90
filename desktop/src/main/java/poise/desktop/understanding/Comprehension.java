package poise.desktop.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import poise.core.session.Meaning;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;
import poise.core.speech.Utterance;

/**
 * What words mean in one scenario: their reading, and the claims that they are like. The same words always mean the same,
 * and many threads may ask at once.
 */
public final class Comprehension {

    /** How many of the last words of a growing utterance are looked at, at the most. */
    public static final int RECENT = TrainedReader.RECENT;

    private final Understanding understanding;
    private final Supplier<ClaimFinder> maker;
    private @Nullable ClaimFinder finder;

    Comprehension(Understanding understanding, Supplier<ClaimFinder> maker) {
        this.understanding = understanding;
        this.maker = maker;
    }

    /** Looks at the examples of all claims, which takes up to a second; else the first reading does it. */
    public synchronized void prepare() {
        if (finder == null) {
            finder = maker.get();
        }
    }

    public Meaning read(Utterance utterance) {
        return read(utterance.said());
    }

    /** Reads what was said or written; blank words mean nothing. */
    public Meaning read(Text text) {
        List<Token> tokens = understanding.tokens(text.words());
        return new Meaning(understanding.readTokens(tokens), ready().find(tokens));
    }

    private synchronized ClaimFinder ready() {
        prepare();
        return Objects.requireNonNull(finder);
    }

    /** What growing words do so far, with the words that prove it; claims are left for when all is said. */
    public Reading readGrowing(List<String> words) {
        return understanding.read(words);
    }

    /** The labels that a still growing utterance has surely earned already. */
    public Set<Label> readSoFar(List<String> words) {
        return understanding.readSoFar(words);
    }

    /** The same when the voice has paused. */
    public Set<Label> readAtPause(List<String> words) {
        return understanding.readAtPause(words);
    }
}
