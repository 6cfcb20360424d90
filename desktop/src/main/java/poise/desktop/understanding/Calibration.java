package poise.desktop.understanding;

import poise.core.kernel.Permille;

/**
 * How a label's score becomes a certainty: the share of texts with such a score that bear the label.
 *
 * @param slope how fast certainty grows with the score, in log odds
 * @param offset the log odds of a score of zero
 */
record Calibration(float slope, float offset) {

    Calibration {
        if (!(slope > 0) || !Float.isFinite(offset)) {
            throw new IllegalArgumentException("A higher score must be surer: " + slope + ", " + offset);
        }
    }

    Permille certainty(float score) {
        double logOdds = slope * (double) score + offset;
        return Permille.clamped((long) StrictMath.floor(1000 / (1 + StrictMath.exp(-logOdds))));
    }
}
