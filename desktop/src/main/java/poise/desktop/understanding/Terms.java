package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The n-grams that the classifier knows: words and pairs of words, and four letters in a row within a word. A rare one
 * weighs more (inverse document frequency), a repeated one a little more (logarithm), and each kind has a length of
 * {@link #LENGTH} in all.
 */
final class Terms {

    private static final float LENGTH = 2f;
    private static final int LETTERS = 4;

    private final Map<String, Term> terms;

    private record Term(int index, float rarity) {}

    private Terms(Map<String, Term> terms) {
        this.terms = terms;
    }

    /** The n-grams that occur in at least two of the texts. */
    static Terms of(Collection<String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            List<String> all = new ArrayList<>(words(text));
            all.addAll(letters(text));
            new HashSet<>(all).forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < 2);
        Map<String, Term> terms = new HashMap<>();
        counts.forEach((term, count) ->
                terms.put(term, new Term(terms.size(), (float) (1 + Math.log((1.0 + texts.size()) / (1.0 + count))))));
        return new Terms(terms);
    }

    /** How many features a text can have. */
    int width() {
        return terms.size();
    }

    Features features(String text) {
        return new Features(values(text));
    }

    private SortedMap<Integer, Float> values(String text) {
        TreeMap<Integer, Float> values = new TreeMap<>();
        values.putAll(weighed(words(text)));
        values.putAll(weighed(letters(text)));
        return values;
    }

    /** What each word adds to the sum of features times weights: the n-grams in it, and half of a pair that it is in. */
    float[] shares(String text, float[] weights) {
        Map<Integer, Float> values = values(text);
        String[] words = text.split(" ", -1);
        float[] shares = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            shares[i] += share(words[i], values, weights);
            for (String four : letters(words[i])) {
                shares[i] += share(four, values, weights);
            }
            if (i > 0) {
                float half = share(words[i - 1] + " " + words[i], values, weights) / 2;
                shares[i - 1] += half;
                shares[i] += half;
            }
        }
        return shares;
    }

    private float share(String name, Map<Integer, Float> values, float[] weights) {
        @Nullable Term term = terms.get(name);
        return term == null ? 0 : weights[term.index()] * values.getOrDefault(term.index(), 0f);
    }

    private Map<Integer, Float> weighed(List<String> found) {
        Map<Term, Integer> counts = new HashMap<>();
        for (String name : found) {
            @Nullable Term term = terms.get(name);
            if (term != null) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        TreeMap<Integer, Float> values = new TreeMap<>();
        counts.forEach((term, count) -> values.put(term.index(), (float) (1 + Math.log(count)) * term.rarity()));
        double square = 0;
        for (float value : values.values()) {
            square += (double) value * value;
        }
        float scale = (float) (LENGTH / Math.sqrt(Math.max(square, 1e-9)));
        values.replaceAll((index, value) -> value * scale);
        return values;
    }

    private static List<String> words(String text) {
        List<String> found = new ArrayList<>();
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            found.add(words[i]);
            if (i > 0) {
                found.add(words[i - 1] + " " + words[i]);
            }
        }
        return found;
    }

    /** Four letters in a row; a space at the edge of a word counts as one, and marks these apart from words. */
    private static List<String> letters(String text) {
        List<String> found = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String framed = " " + word + " ";
            for (int i = 0; i <= Math.max(0, framed.length() - LETTERS); i++) {
                found.add("#" + framed.substring(i, Math.min(framed.length(), i + LETTERS)));
            }
        }
        return found;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(terms.size());
        for (Map.Entry<String, Term> entry : new TreeMap<>(terms).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().index());
            out.writeFloat(entry.getValue().rarity());
        }
    }

    static Terms read(DataInput in) throws IOException {
        Map<String, Term> terms = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            int index = in.readInt();
            if (index < 0 || index >= count) {
                throw new IOException("since a term of it lies outside");
            }
            terms.put(name, new Term(index, in.readFloat()));
        }
        return new Terms(terms);
    }
}
