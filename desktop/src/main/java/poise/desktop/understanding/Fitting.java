package poise.desktop.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import poise.core.speech.Label;

/** Fits a classifier to exemplars: for each label an L2-regularized logistic regression, the label against the rest. */
final class Fitting {

    private static final double COST = 1.0;
    private static final double TOLERANCE = 0.01;

    /** What an exemplar that bears the label weighs against one that does not; there are some twenty times as many. */
    private static final double BEARING = 3.0;

    /** Until the thresholds are tuned, a label counts from even odds on. */
    private static final Calibration UNTUNED = new Calibration(1, 0);

    private final List<Exemplar> exemplars;
    private final Terms terms;
    private final Feature[][] rows;

    private Fitting(List<Exemplar> exemplars) {
        this.exemplars = exemplars;
        List<String> texts = exemplars.stream().map(Exemplar::text).toList();
        this.terms = Terms.of(new LinkedHashSet<>(texts));
        this.rows = new Feature[texts.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = terms.features(texts.get(i)).row(terms.width());
        }
    }

    /** The classifier of these exemplars, whose texts are in common writing. */
    static Classifier fit(List<Exemplar> exemplars) {
        Linear.disableDebugOutput();
        Fitting fitting = new Fitting(exemplars);
        Map<Label, Classifier.Line> lines = Arrays.stream(Label.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(Function.identity(), fitting::line));
        return new Classifier(fitting.terms, lines);
    }

    /** A label without exemplars is never read. */
    private Classifier.Line line(Label label) {
        if (exemplars.stream().noneMatch(exemplar -> exemplar.labels().contains(label))) {
            float[] never = new float[terms.width() + 1];
            never[terms.width()] = -100;
            return new Classifier.Line(never, UNTUNED);
        }
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = terms.width() + 1;
        problem.bias = 1;
        problem.x = rows;
        problem.y = exemplars.stream()
                .mapToDouble(exemplar -> exemplar.labels().contains(label) ? 1 : -1)
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(new double[] {BEARING}, new int[] {1});
        return new Classifier.Line(weights(Linear.train(problem, parameter)), UNTUNED);
    }

    private static float[] weights(Model model) {
        double[] trained = model.getFeatureWeights();
        int sign = model.getLabels()[0];
        float[] weights = new float[trained.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (sign * trained[i]);
        }
        return weights;
    }
}
