package poise.desktop.understanding;

/**
 * How the encoder is adapted.
 *
 * @param layers how many of the upper layers learn
 * @param rank the rank of what is added to each matrix, or 0 if whole matrices learn
 * @param epochs how often each exemplar is seen
 * @param rate the peak of the learning rate, reached after a tenth of the way and let down to nothing
 * @param seed for everything that is left to chance
 */
record Recipe(int layers, int rank, int epochs, float rate, int seed) {

    static final int BATCH = 32;

    /** The head begins from nothing and learns faster. */
    static final float HEAD_RATE = 4e-3f;

    /** Gradients are cut to this length. */
    static final float STRIDE = 1;

    static final float DROPOUT = 0.1f;

    /** What a label that is there weighs against one that is not; there are some twenty times as many. */
    static final float BEARING = 3;

    /** The first four numbers of a recipe as an author writes it: layers, rank, epochs, rate. */
    static Recipe of(String[] words) {
        return new Recipe(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Float.parseFloat(words[3]),
                1);
    }

    boolean learns(int layer) {
        return layer >= EncoderPart.LAYERS - layers;
    }
}
