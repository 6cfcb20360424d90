package poise.desktop.hearing.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;

/** How the domain's sentences go on: counts of word sequences, discounted, with the general model below them. */
final class DomainModel {

    private final int mostWords;
    private final BackOffModel general;
    private final Context root = Context.root();
    private final Discounts discounts;
    /** The share of a context's probability that its discounts leave to shorter ones. */
    private final IdentityHashMap<Context, Double> left = new IdentityHashMap<>();

    /**
     * Learns sentences.
     *
     * @param mostWords how many words a context remembers
     */
    DomainModel(List<List<String>> sentences, Vocabulary vocabulary, BackOffModel general, int mostWords) {
        this.mostWords = mostWords;
        this.general = general;
        sentences.forEach(sentence -> count(sentence, vocabulary));
        List<Context> all = root.all();
        this.discounts = Discounts.of(all, mostWords + 1);
        all.forEach(context -> left.put(context, left(context)));
    }

    /** A word that the model lacks tells nothing, and neither does what comes before it about what comes after. */
    private void count(List<String> sentence, Vocabulary vocabulary) {
        List<Integer> before = new ArrayList<>(List.of(Vocabulary.START));
        for (String word : sentence) {
            OptionalInt number = vocabulary.number(word);
            if (number.isPresent()) {
                root.count(before, mostWords, number.getAsInt());
                before.add(number.getAsInt());
            } else {
                before.clear();
            }
        }
        if (!before.isEmpty() && before.get(before.size() - 1) != Vocabulary.START) {
            root.count(before, mostWords, Vocabulary.END);
        }
    }

    private double left(Context context) {
        double taken = 0;
        for (int count : context.counts()) {
            taken += discounts.of(context, count);
        }
        return context.total() == 0 ? 1 : taken / context.total();
    }

    Context root() {
        return root;
    }

    /** How likely the word, or the end, comes next. */
    double probability(Context context, int word) {
        double shorter = context.shorter()
                .map(below -> probability(below, word))
                .orElseGet(() -> general.probability(BackOffModel.ROOT, word));
        double rest = left.getOrDefault(context, 1.0) * shorter;
        int count = context.times(word);
        return count == 0 ? rest : (count - discounts.of(context, count)) / context.total() + rest;
    }
}
