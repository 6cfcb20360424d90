package poise.desktop.hearing.language;

import java.util.Arrays;

/**
 * A back-off model of sentences. A state is a context, the words just before; on the way down from the root they come
 * newest first, so that a state's parent has forgotten the oldest. Its futures are the words for which it has a cost of
 * its own, a negative natural logarithm; all others are looked up in the parent, at the cost of backing off.
 *
 * <p>States lie in level order and both children and futures in order of their words. Whoever makes a model adds them in
 * that order.
 */
final class BackOffModel {

    static final int ROOT = 0;

    /** The cost of what cannot be. */
    static final float NEVER = Float.POSITIVE_INFINITY;

    private final int[] words;
    private final int[] parents;
    private final int[] firstChild;
    private final int[] firstFuture;
    private final int[] futures;
    private final float[] costs;
    private final float[] backOffs;
    private final float[] ends;
    private int states = 1;
    private int arcs;

    /** A model of the root alone, with room for so many states and futures. */
    BackOffModel(int mostStates, int mostArcs) {
        words = new int[mostStates];
        parents = new int[mostStates];
        firstChild = new int[mostStates + 1];
        firstFuture = new int[mostStates + 1];
        futures = new int[mostArcs];
        costs = new float[mostArcs];
        backOffs = new float[mostStates];
        ends = new float[mostStates];
        Arrays.fill(ends, NEVER);
        words[ROOT] = Vocabulary.END;
        firstChild[ROOT] = 1;
    }

    /** Adds a child to the state whose children are being added. */
    int addChild(int parent, int word) {
        words[states] = word;
        parents[states] = parent;
        return states++;
    }

    void endChildren(int state) {
        firstChild[state + 1] = states;
    }

    void addFuture(int word, float cost) {
        futures[arcs] = word;
        costs[arcs++] = cost;
    }

    void endFutures(int state) {
        firstFuture[state + 1] = arcs;
    }

    void setBackOff(int state, float cost) {
        backOffs[state] = cost;
    }

    /** What it costs that the sentence ends here. */
    void setEnd(int state, float cost) {
        ends[state] = cost;
    }

    void setCost(int arc, float cost) {
        costs[arc] = cost;
    }

    int states() {
        return states;
    }

    int arcs() {
        return arcs;
    }

    int word(int state) {
        return words[state];
    }

    int parent(int state) {
        return parents[state];
    }

    int firstChild(int state) {
        return firstChild[state];
    }

    int firstFuture(int state) {
        return firstFuture[state];
    }

    int future(int arc) {
        return futures[arc];
    }

    /** The words for which the state has a cost of its own. */
    int[] futures(int state) {
        return Arrays.copyOfRange(futures, firstFuture[state], firstFuture[state + 1]);
    }

    float cost(int arc) {
        return costs[arc];
    }

    float backOff(int state) {
        return backOffs[state];
    }

    float end(int state) {
        return ends[state];
    }

    boolean canEnd(int state) {
        return ends[state] != NEVER;
    }

    /** The child that remembers this older word too, or a negative number. */
    int child(int state, int word) {
        return Arrays.binarySearch(words, firstChild[state], firstChild[state + 1], word);
    }

    /** How likely the word, or {@link Vocabulary#END}, comes next; 0 if it never does. */
    double probability(int state, int word) {
        double cost = 0;
        for (int at = state; ; at = parents[at]) {
            float own = ownCost(at, word);
            if (own != NEVER) {
                return StrictMath.exp(-(cost + own));
            }
            if (at == ROOT) {
                return 0;
            }
            cost += backOffs[at];
        }
    }

    private float ownCost(int state, int word) {
        if (word == Vocabulary.END) {
            return ends[state];
        }
        int arc = Arrays.binarySearch(futures, firstFuture[state], firstFuture[state + 1], word);
        return arc < 0 ? NEVER : costs[arc];
    }
}
