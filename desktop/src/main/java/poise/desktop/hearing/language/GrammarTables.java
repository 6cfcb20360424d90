package poise.desktop.hearing.language;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A model as the tables of its file: how many states, futures and ends; three rows of bits (the tree of contexts, how many
 * futures each state has, which states can end); context words and futures; back-offs, ends and costs.
 */
final class GrammarTables {

    private static final float NONE = 0f;

    private final BackOffModel model;
    private final int ends;

    GrammarTables(BackOffModel model) {
        this.model = model;
        int count = 0;
        for (int state = 0; state < model.states(); state++) {
            count += model.canEnd(state) ? 1 : 0;
        }
        this.ends = count;
    }

    /** The number of the bits that tell the tree: two that announce the root, then a one for each child and a zero. */
    private static long treeBits(long states) {
        return 2 * states + 1;
    }

    /** A zero that announces the root, then a one for each future and a zero. */
    private static long futureBits(long states, long futures) {
        return states + futures + 1;
    }

    static BackOffModel read(ByteBuffer source) throws IOException {
        int states = Math.toIntExact(source.getLong());
        int futures = Math.toIntExact(source.getLong());
        int ends = Math.toIntExact(source.getLong());
        GrammarFile.expect(states > 0 && 8L * states + 8L * futures <= source.remaining(), "cut short");
        Bits tree = Bits.read(source, treeBits(states));
        Bits branches = Bits.read(source, futureBits(states, futures));
        Bits ending = Bits.read(source, states);
        BackOffModel model = new BackOffModel(states, futures);
        readTree(source, tree, model, states);
        readFutures(source, branches, model, futures);
        readBackOffs(source, model);
        readEnds(source, ending, model, ends);
        for (int arc = 0; arc < futures; arc++) {
            model.setCost(arc, source.getFloat());
        }
        GrammarFile.expect(source.getFloat() == NONE && !source.hasRemaining(), "longer than it says");
        return model;
    }

    private static void readTree(ByteBuffer source, Bits tree, BackOffModel model, int states) throws IOException {
        GrammarFile.expect(tree.next() && !tree.next() && source.getInt() == Vocabulary.END, "without a root");
        for (int state = 0; state < states; state++) {
            while (tree.next()) {
                model.addChild(state, source.getInt());
            }
            model.endChildren(state);
        }
        GrammarFile.expect(model.states() == states && source.getInt() == 0, "of another shape than it says");
    }

    private static void readFutures(ByteBuffer source, Bits branches, BackOffModel model, int futures)
            throws IOException {
        GrammarFile.expect(!branches.next(), "without futures of its root");
        for (int state = 0; state < model.states(); state++) {
            while (branches.next()) {
                model.addFuture(source.getInt(), NONE);
            }
            model.endFutures(state);
        }
        GrammarFile.expect(model.arcs() == futures, "of other futures than it says");
    }

    private static void readBackOffs(ByteBuffer source, BackOffModel model) throws IOException {
        for (int state = 0; state < model.states(); state++) {
            model.setBackOff(state, source.getFloat());
        }
        GrammarFile.expect(source.getFloat() == NONE, "of more states than it says");
    }

    private static void readEnds(ByteBuffer source, Bits ending, BackOffModel model, int ends) throws IOException {
        int read = 0;
        for (int state = 0; state < model.states(); state++) {
            if (ending.next()) {
                model.setEnd(state, source.getFloat());
                read++;
            }
        }
        GrammarFile.expect(read == ends, "of other ends than it says");
    }

    int bytes() {
        int states = model.states();
        int futures = model.arcs();
        return 3 * Long.BYTES
                + new Bits(treeBits(states)).bytes()
                + new Bits(futureBits(states, futures)).bytes()
                + new Bits(states).bytes()
                + Integer.BYTES * (states + 1 + futures)
                + Float.BYTES * (states + 1 + ends + futures + 1);
    }

    void write(ByteBuffer target) {
        int states = model.states();
        target.putLong(states).putLong(model.arcs()).putLong(ends);
        writeBits(target);
        for (int state = 0; state < states; state++) {
            target.putInt(model.word(state));
        }
        target.putInt(0);
        for (int arc = 0; arc < model.arcs(); arc++) {
            target.putInt(model.future(arc));
        }
        for (int state = 0; state < states; state++) {
            target.putFloat(model.backOff(state));
        }
        target.putFloat(NONE);
        for (int state = 0; state < states; state++) {
            if (model.canEnd(state)) {
                target.putFloat(model.end(state));
            }
        }
        for (int arc = 0; arc < model.arcs(); arc++) {
            target.putFloat(model.cost(arc));
        }
        target.putFloat(NONE);
    }

    private void writeBits(ByteBuffer target) {
        int states = model.states();
        Bits tree = new Bits(treeBits(states));
        Bits branches = new Bits(futureBits(states, model.arcs()));
        Bits ending = new Bits(states);
        tree.appendUnary(1);
        branches.appendUnary(0);
        for (int state = 0; state < states; state++) {
            tree.appendUnary(model.firstChild(state + 1) - model.firstChild(state));
            branches.appendUnary(model.firstFuture(state + 1) - model.firstFuture(state));
            ending.append(model.canEnd(state));
        }
        tree.write(target);
        branches.write(target);
        ending.write(target);
    }
}
