package poise.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;

/**
 * An utterance whose words are put right. A word that stays keeps its time; others share the time of those that they
 * replace, or the pause in which nothing was heard.
 */
final class Rewording {

    private final List<Word> heard;
    private final List<String> said;
    /** How many words the two have in common in the same order, from a place in each to their ends. */
    private final int[][] common;

    private final List<Word> words = new ArrayList<>();

    Rewording(List<Word> heard, String text) {
        this.heard = heard;
        this.said = Text.of(text).words();
        this.common = new int[heard.size() + 1][said.size() + 1];
        for (int i = heard.size() - 1; i >= 0; i--) {
            for (int j = said.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private boolean isSame(int i, int j) {
        return plain(heard.get(i).text()).equals(plain(said.get(j)));
    }

    /** A word without its capitals and punctuation, which make no sound. */
    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? word : plain;
    }

    List<Word> words() {
        int keptTo = 0;
        int saidTo = 0;
        int i = 0;
        int j = 0;
        while (i < heard.size() && j < said.size()) {
            if (isSame(i, j)) {
                replace(keptTo, i, said.subList(saidTo, j));
                Word kept = heard.get(i++);
                words.add(new Word(said.get(j++), kept.span(), kept.confidence()));
                keptTo = i;
                saidTo = j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        replace(keptTo, heard.size(), said.subList(saidTo, said.size()));
        return words;
    }

    /** Puts these words in the place of those heard, or between their neighbours where none were. */
    private void replace(int from, int to, List<String> others) {
        Moment begin = from < to ? heard.get(from).span().from() : end(from);
        Moment end = Moment.later(begin, from < to ? heard.get(to - 1).span().to() : begin(to));
        long length = begin.until(end).toMillis();
        for (int k = 0; k < others.size(); k++) {
            Span share = new Span(
                    new Moment(begin.millis() + length * k / others.size()),
                    new Moment(begin.millis() + length * (k + 1) / others.size()));
            words.add(new Word(others.get(k), share, Permille.FULL));
        }
    }

    private Moment end(int before) {
        return before > 0
                ? heard.get(before - 1).span().to()
                : heard.get(0).span().from();
    }

    private Moment begin(int after) {
        return after < heard.size() ? heard.get(after).span().from() : end(after);
    }
}
