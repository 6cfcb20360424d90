package poise.desktop.hearing.language;

import java.util.List;

/**
 * What is taken off the counts of a domain so that something is left for words that were not seen: one discount each for
 * what was seen once, twice and more often, for each length of context. They follow from how many things were seen once to
 * four times (Chen and Goodman 1999).
 */
final class Discounts {

    private static final int CLASSES = 3;
    private static final double[] USUAL = {0.6, 1.1, 1.4};

    private final double[][] byDepth;

    private Discounts(double[][] byDepth) {
        this.byDepth = byDepth;
    }

    static Discounts of(List<Context> contexts, int depths) {
        double[][] seen = new double[depths][CLASSES + 1];
        for (Context context : contexts) {
            for (int count : context.counts()) {
                if (count <= CLASSES + 1) {
                    seen[context.depth()][count - 1]++;
                }
            }
        }
        double[][] byDepth = new double[depths][];
        for (int depth = 0; depth < depths; depth++) {
            byDepth[depth] = from(seen[depth]);
        }
        return new Discounts(byDepth);
    }

    private static double[] from(double[] seen) {
        double[] discounts = USUAL.clone();
        double base = seen[0] / (seen[0] + 2 * seen[1]);
        for (int times = 1; times <= CLASSES; times++) {
            double discount = times - (times + 1) * base * seen[times] / seen[times - 1];
            if (discount > 0 && discount < times) {
                discounts[times - 1] = discount;
            }
        }
        return discounts;
    }

    double of(Context context, int count) {
        return count == 0 ? 0 : byDepth[context.depth()][Math.min(count, CLASSES) - 1];
    }
}
