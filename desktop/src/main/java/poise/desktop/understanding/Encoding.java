package poise.desktop.understanding;

/** A text as the encoder sees it, piece by piece. Nobody changes it. */
final class Encoding {

    private final float[][] states;
    private final int[] wordOfPiece;

    Encoding(float[][] states, int[] wordOfPiece) {
        this.states = states.clone();
        this.wordOfPiece = wordOfPiece.clone();
    }

    /** What became of each piece: {@link Encoder#SIZE} numbers, the first for the whole text. */
    float[][] states() {
        return states.clone();
    }

    /** Adds what each piece has to what its word has. */
    void addToWords(float[] ofPieces, float[] ofWords) {
        for (int piece = 0; piece < wordOfPiece.length; piece++) {
            if (wordOfPiece[piece] >= 0) {
                ofWords[wordOfPiece[piece]] += ofPieces[piece];
            }
        }
    }

    /** The mean of what became of the pieces of the words from one on to before another. */
    float[] mean(int from, int to) {
        float[] mean = new float[Encoder.SIZE];
        int count = 0;
        for (int piece = 0; piece < wordOfPiece.length; piece++) {
            if (wordOfPiece[piece] >= from && wordOfPiece[piece] < to) {
                Floats.add(states[piece], mean);
                count++;
            }
        }
        Floats.scale(1f / Math.max(1, count), mean);
        return mean;
    }
}
