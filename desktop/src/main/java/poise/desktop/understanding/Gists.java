package poise.desktop.understanding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where gists come from: what words mean is the mean of their pieces' states as the encoder sees them in their stretch,
 * less the mean of all that people say.
 */
final class Gists {

    /** What the encoder can tell, and the mean of all that it tells. */
    static final class Meanings {

        private final Encoder encoder;
        private final float[] centre;

        Meanings(Encoder encoder, float[] centre) {
            this.encoder = encoder;
            this.centre = centre.clone();
        }

        /** What the windows of a stretch mean, from its first word on, as numbers of length one. */
        private List<float[]> of(List<Token> stretch, List<List<Token>> windows) {
            Encoding seen = encoder.see(Token.join(stretch));
            return IntStream.range(0, windows.size())
                    .mapToObj(from ->
                            centred(seen.mean(from, from + windows.get(from).size())))
                    .toList();
        }

        /** Moves a mean by the centre and brings it to length one. */
        private float[] centred(float[] mean) {
            double square = 0;
            for (int i = 0; i < mean.length; i++) {
                mean[i] -= centre[i];
                square += (double) mean[i] * mean[i];
            }
            Floats.scale((float) (1 / Math.sqrt(Math.max(square, 1e-9))), mean);
            return mean;
        }
    }

    private static final float[] UNKNOWN = {};

    private final Optional<Meanings> meanings;
    private final Terms terms;

    Gists(Optional<Meanings> meanings, Terms terms) {
        this.meanings = meanings;
        this.terms = terms;
    }

    boolean knowMeanings() {
        return meanings.isPresent();
    }

    /** The gist of a whole text. */
    Gist of(List<Token> text) {
        return windows(text, text.size()).get(0);
    }

    /** The gists of all windows of so many words, from the first on; of the whole stretch if it is shorter. */
    List<Gist> windows(List<Token> stretch, int width) {
        List<List<Token>> windows = Stretches.windows(stretch, width, 1);
        List<float[]> means = meanings.map(known -> known.of(stretch, windows))
                .orElseGet(() -> Collections.nCopies(windows.size(), UNKNOWN));
        return IntStream.range(0, windows.size())
                .mapToObj(from -> gist(stretch, from, from + windows.get(from).size(), means.get(from)))
                .toList();
    }

    private Gist gist(List<Token> stretch, int from, int to, float[] meaning) {
        Features words = terms.features(Token.join(stretch.subList(from, to)));
        return new Gist(meaning, words, Manner.denies(stretch, from, to));
    }

    /** The mean of what these texts mean. */
    static float[] centre(Encoder encoder, List<String> texts) {
        float[] centre = new float[Encoder.SIZE];
        for (String text : texts) {
            Floats.add(encoder.see(text).mean(0, Integer.MAX_VALUE), centre);
        }
        Floats.scale(1f / texts.size(), centre);
        return centre;
    }
}
