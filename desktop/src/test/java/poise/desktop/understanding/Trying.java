package poise.desktop.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.io.DataOutputStream;
import java.nio.file.Files;

final class Trying {
    public static void main(String[] args) throws IOException {
        Language language = new Language(Path.of(args[0]));
        Recipe recipe = new Recipe(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), Float.parseFloat(args[4]), 1);
        OnnxWeights onnx;
        WordPieces pieces;
        try (InputStream in = Trying.class.getResourceAsStream(Encoder.BASE);
                InputStream vocabulary = Trying.class.getResourceAsStream(Encoder.VOCABULARY)) {
            onnx = OnnxWeights.base();
            pieces = WordPieces.read(vocabulary);
        }
        List<Exemplar> train = new ArrayList<>(language.exemplars());
        if (args[5].startsWith("part")) { java.util.Collections.shuffle(train, new java.util.Random(7)); train = train.subList(0, Integer.parseInt(args[5].substring(4))); }
        System.out.println(recipe + " " + args[5] + " " + train.size());
        long t = System.nanoTime();
        try (Adaptation a = new Adaptation(onnx, pieces, recipe)) {
            a.learn(new Variation(train, language.hearings(), language.noise()));
            System.out.printf("%.0f s%n", (System.nanoTime() - t) / 1e9);
            Measured m = new Measured();
            m.add(Measured.Part.CLEAN, language.development(), a.scores(language.development()));
            m.add(Measured.Part.HEARD, language.developmentHeard(), a.scores(language.developmentHeard()));
            m.add(Measured.Part.MENTIONS, language.mentions(), a.scores(language.mentions()));
            Measured.platt = true; m.print(recipe.toString()); Measured.platt = false; m.print("thresholds");
            if (args.length > 6) try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(Path.of(args[6]))))) { a.learnt().write(out); }
        }
    }
}
