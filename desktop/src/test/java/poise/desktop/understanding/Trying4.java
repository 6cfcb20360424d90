package poise.desktop.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.*;
import poise.core.speech.Label;
import poise.core.speech.WordRange;

/** evidence: windows against shares, on joined utterances */
final class Trying4 {
    public static void main(String[] args) throws IOException {
        Language language = new Language(Path.of(args[0]));
        AdaptedWeights w = AdaptedWeights.read(Path.of(args[1]));
        WordPieces pieces; try (InputStream in = Encoder.class.getResourceAsStream(Encoder.VOCABULARY)) { pieces = WordPieces.read(in); }
        try (Encoder encoder = Encoder.load(Training.merged(w.change()))) {
            AdaptedScorer a = new AdaptedScorer(encoder, w.head(), Training.untuned());
            Scorer scorer = new Scorer(a, language.guard());
            Evidence ev = new Evidence(scorer);
            List<Exemplar> s = language.development().stream().filter(e -> e.labels().size() == 1).toList();
            int n = 0; int[] r = new int[6]; Random rnd = new Random(3);
            for (int i = 0; i < s.size(); i++) for (int k = 1; k <= 2; k++) {
                Exemplar x = s.get(i), y = s.get((i + 37 * k) % s.size());
                if (x.labels().equals(y.labels())) continue;
                boolean first = rnd.nextBoolean();
                String text = first ? x.text() + " " + y.text() : y.text() + " " + x.text();
                List<Token> t = Wording.tokens(text); if (t.size() > 45) continue;
                int border = (first ? x : y).text().split(" ").length;
                Label l = x.labels().iterator().next();
                if (a.scores(List.of(text)).get(0).of(l) < 0) continue;
                n++;
                WordRange win = ev.find(t, Set.of(l)).get(l);
                r[0] += ok(win.from() + win.to(), border, first);
                float[][] st = encoder.states(List.of(text)).get(0);
                float[] sh = w.head().shares(l.ordinal(), st), at = w.head().looks(l.ordinal(), st);
                int[] wo = pieces.wordsOf(text);
                for (int m = 0; m < 2; m++) for (int width : new int[] {9, 5}) {
                    float[] per = new float[t.size()];
                    float[] src = m == 0 ? sh : at;
                    for (int p = 0; p < wo.length; p++) if (wo[p] >= 0) per[wo[p]] += src[p];
                    int best = 0; double bs = -1e9;
                    for (int f = 0; f + Math.min(width, per.length) <= per.length; f++) { double sum = 0; for (int q = f; q < f + Math.min(width, per.length); q++) sum += per[q]; if (sum > bs) { bs = sum; best = f; } }
                    r[1 + m * 2 + (width == 9 ? 0 : 1)] += ok(2 * best + Math.min(width, per.length), border, first);
                }
            }
            System.out.printf("evidence of %d: windows %.3f, shares 9 %.3f, shares 5 %.3f, looks 9 %.3f, looks 5 %.3f%n", n, r[0] / (double) n, r[1] / (double) n, r[2] / (double) n, r[3] / (double) n, r[4] / (double) n);
        }
    }
    static int ok(int twiceMiddle, int border, boolean first) { return (twiceMiddle <= 2 * border) == first ? 1 : 0; }
}
