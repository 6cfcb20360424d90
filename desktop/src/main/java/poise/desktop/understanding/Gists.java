package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        float[][] states = states(stretch);
        List<Gist> gists = new ArrayList<>();
        int from = 0;
        for (List<Token> window : Stretches.windows(stretch, width, 1)) {
            float[] meaning = states.length == 0 ? UNKNOWN : meaning(states, from, from + window.size());
            gists.add(new Gist(meaning, terms.features(Token.join(window)), Manner.denies(window)));
            from++;
        }
        return gists;
    }

    /** The sum of each word's states, with their number behind it. */
    private float[][] states(List<Token> stretch) {
        return meanings.map(known -> sums(known.encoder, Token.join(stretch), stretch.size()))
                .orElseGet(() -> new float[0][]);
    }

    private static float[][] sums(Encoder encoder, String text, int count) {
        float[][] pieces = encoder.states(text);
        int[] words = encoder.words(text);
        float[][] sums = new float[count][Encoder.SIZE + 1];
        for (int piece = 0; piece < words.length; piece++) {
            if (words[piece] >= 0) {
                add(pieces[piece], sums[words[piece]]);
                sums[words[piece]][Encoder.SIZE]++;
            }
        }
        return sums;
    }

    private static void add(float[] values, float[] sum) {
        for (int i = 0; i < values.length; i++) {
            sum[i] += values[i];
        }
    }

    private static float[] mean(float[][] sums, int from, int to) {
        float[] total = new float[Encoder.SIZE + 1];
        for (int i = from; i < to; i++) {
            add(sums[i], total);
        }
        float[] mean = new float[Encoder.SIZE];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = total[i] / Math.max(1, total[Encoder.SIZE]);
        }
        return mean;
    }

    private float[] meaning(float[][] sums, int from, int to) {
        float[] meaning = mean(sums, from, to);
        float[] centre = meanings.orElseThrow().centre;
        double square = 0;
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] -= centre[i];
            square += (double) meaning[i] * meaning[i];
        }
        float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-9)));
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] *= scale;
        }
        return meaning;
    }

    /** The mean of what these texts mean. */
    static float[] centre(Encoder encoder, List<String> texts) {
        float[] centre = new float[Encoder.SIZE];
        for (String text : texts) {
            int count = text.split(" ", -1).length;
            add(mean(sums(encoder, text, count), 0, count), centre);
        }
        for (int i = 0; i < centre.length; i++) {
            centre[i] /= texts.size();
        }
        return centre;
    }
}
