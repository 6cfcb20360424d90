package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into stretches of the length that the classifier was trained on: sentences, else overlapping windows. */
final class Stretches {

    /** The most words that are read as one. */
    private static final int LONGEST = 45;

    /** Fewer words than this go with the sentence before. */
    private static final int SHORTEST = 4;

    private static final int WINDOW = 30;
    private static final int STEP = 15;

    private Stretches() {}

    static List<List<Token>> of(List<Token> tokens) {
        List<List<Token>> stretches = new ArrayList<>();
        for (List<Token> sentence : sentences(tokens)) {
            if (sentence.size() <= LONGEST) {
                stretches.add(sentence);
            } else {
                stretches.addAll(windows(sentence, WINDOW, STEP));
            }
        }
        return stretches;
    }

    /** All neighbouring {@code width} tokens, every {@code step}th of them and the last. */
    static List<List<Token>> windows(List<Token> tokens, int width, int step) {
        List<List<Token>> windows = new ArrayList<>();
        int last = Math.max(0, tokens.size() - width);
        for (int from = 0; from < last; from += step) {
            windows.add(tokens.subList(from, from + width));
        }
        windows.add(tokens.subList(last, tokens.size()));
        return windows;
    }

    private static List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        int previous = 0;
        for (int to = 1; to <= tokens.size(); to++) {
            if (to < tokens.size() && !tokens.get(to - 1).endsSentence()) {
                continue;
            }
            boolean joins = to - from < SHORTEST && !sentences.isEmpty() && to - previous <= LONGEST;
            if (joins) {
                sentences.set(sentences.size() - 1, tokens.subList(previous, to));
            } else {
                sentences.add(tokens.subList(from, to));
                previous = from;
            }
            from = to;
        }
        return sentences;
    }
}
