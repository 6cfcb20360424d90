package poise.desktop.understanding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import poise.core.speech.Label;

final class Trying3 {
    record Sum(TextScorer a, TextScorer b, float w) implements TextScorer {
        public List<Scores> scores(List<String> texts) {
            List<Scores> x = a.scores(texts), y = b.scores(texts), r = new ArrayList<>();
            for (int i = 0; i < x.size(); i++) { Map<Label, Float> m = new EnumMap<>(Label.class); for (Label l : Label.values()) m.put(l, x.get(i).of(l) + w * y.get(i).of(l)); r.add(new Scores(m)); }
            return r; }
        public Calibration calibration(Label l) { return new Calibration(1, 0); }
    }
    static List<Scores> sc(TextScorer t, List<Exemplar> ex, Guard g) {
        Scorer s = g == null ? null : new Scorer(t, g);
        return ex.stream().map(e -> s == null ? t.scores(List.of(e.text())).get(0) : s.score(Wording.tokens(e.text()))).toList();
    }
    public static void main(String[] args) throws IOException {
        Language language = new Language(Path.of(args[0]));
        AdaptedWeights w = AdaptedWeights.read(Path.of(args[1]));
        try (Encoder encoder = Encoder.load(Training.merged(w.change()))) {
            TextScorer a = new AdaptedScorer(encoder, w.head(), Training.untuned());
            Classifier words = Fitting.fit(language.withNoise(language.exemplars()));
            List<Exemplar> d = language.development(), h = language.developmentHeard(), m = language.mentions();
            for (float k : new float[] {0, 0.3f, 0.6f, 1f}) for (Guard g : new Guard[] {null, language.guard()}) {
                if (k > 0.4 && g != null) continue;
                TextScorer t = k == 0 ? a : new Sum(a, words, k);
                Measured me = new Measured();
                me.add(Measured.Part.CLEAN, d, sc(t, d, g)); me.add(Measured.Part.HEARD, h, sc(t, h, g)); me.add(Measured.Part.MENTIONS, m, sc(t, m, g));
                Measured.platt = false; me.print("int8, words x " + k + (g == null ? "" : " guarded") + " thresholds");
                for (float off : new float[] {0, 0.5f, 1f}) { Measured.signalOffset = off; Measured.platt = true; me.print("   platt, signals - " + off); } Measured.signalOffset = 0; me.reliability();
            }
            Measured me = new Measured();
            me.add(Measured.Part.CLEAN, d, sc(words, d, null)); me.add(Measured.Part.HEARD, h, sc(words, h, null)); me.add(Measured.Part.MENTIONS, m, sc(words, m, null));
            me.print("words only");
        }
    }
}
