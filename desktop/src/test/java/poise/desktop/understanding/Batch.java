package poise.desktop.understanding;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import poise.core.speech.Label;

/** Exemplars of about the same length, as numbers of word pieces. */
record Batch(List<Exemplar> exemplars, List<long[]> pieces) {

    /** As many batches as it takes, each exemplar once; who goes together is left to chance but for the length. */
    static List<Batch> shuffled(List<Exemplar> exemplars, WordPieces pieces, Random random) {
        List<Exemplar> order = new ArrayList<>(exemplars);
        Collections.shuffle(order, random);
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += Recipe.BATCH * 16) {
            List<Exemplar> some =
                    new ArrayList<>(order.subList(from, Math.min(order.size(), from + Recipe.BATCH * 16)));
            some.sort(Comparator.comparingInt(each -> each.text().length()));
            batches.addAll(inOrder(some, pieces));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    static List<Batch> inOrder(List<Exemplar> exemplars, WordPieces pieces) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < exemplars.size(); from += Recipe.BATCH) {
            List<Exemplar> some = exemplars.subList(from, Math.min(exemplars.size(), from + Recipe.BATCH));
            batches.add(new Batch(
                    some, some.stream().map(each -> pieces.of(each.text())).toList()));
        }
        return batches;
    }

    int size() {
        return exemplars.size();
    }

    int width() {
        return pieces.stream().mapToInt(each -> each.length).max().orElse(0);
    }

    /** A large negative number where a text has ended already, else zero: a text a row. */
    NDArray ended(NDManager manager) {
        float[] ended = new float[size() * width()];
        for (int row = 0; row < size(); row++) {
            Arrays.fill(ended, row * width() + pieces.get(row).length, (row + 1) * width(), -1e4f);
        }
        return manager.create(ended, new Shape(size(), width()));
    }

    /** One where an exemplar bears a label, else zero: an exemplar a row. */
    NDArray labels(NDManager manager) {
        float[] bears = new float[size() * Label.values().length];
        int at = 0;
        for (Exemplar exemplar : exemplars) {
            for (Label label : Label.values()) {
                bears[at++] = exemplar.labels().contains(label) ? 1 : 0;
            }
        }
        return manager.create(bears, new Shape(size(), Label.values().length));
    }
}
