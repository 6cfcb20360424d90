package poise.desktop.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import poise.core.speech.Label;

/**
 * Finds what scores mean (Platt 1999): a logistic regression from the scores of a development set to whether the labels
 * are there. All labels share a slope, each has an offset of its own that it must earn against the common one.
 */
final class PlattScaling {

    private static final int LABELS = Label.values().length;

    /**
     * A false accusation is worse than a miss: failure signals are called less certain than they are, by so much in log
     * odds. What is called as likely as not is right in three cases of four.
     */
    private static final double CAUTION = 1;

    /** How much one example weighs against the wish for small offsets. */
    private static final double COST = 0.3;

    private PlattScaling() {}

    static Map<Label, Calibration> fit(List<Exemplar> examples, List<Scores> scores) {
        Linear.disableDebugOutput();
        Problem problem = new Problem();
        problem.l = examples.size() * LABELS;
        problem.n = LABELS + 2;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        int row = 0;
        for (int i = 0; i < examples.size(); i++) {
            int at = 0;
            for (Label label : Label.values()) {
                at++;
                problem.x[row] = new Feature[] {
                    new FeatureNode(at, 1),
                    new FeatureNode(LABELS + 1, scores.get(i).of(label)),
                    new FeatureNode(LABELS + 2, 1)
                };
                problem.y[row++] = examples.get(i).labels().contains(label) ? 1 : -1;
            }
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 1e-4));
        double[] weights = model.getFeatureWeights();
        int sign = model.getLabels()[0];
        Map<Label, Calibration> fitted = new EnumMap<>(Label.class);
        int at = 0;
        for (Label label : Label.values()) {
            double offset = sign * (weights[at++] + weights[LABELS + 1]);
            double caution = label.isSignal() ? CAUTION : 0;
            fitted.put(label, new Calibration((float) (sign * weights[LABELS]), (float) (offset - caution)));
        }
        return fitted;
    }
}
