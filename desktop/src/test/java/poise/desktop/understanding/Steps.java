package poise.desktop.understanding;

import poise.core.kernel.Permille;
import poise.core.speech.Reading;

/**
 * How a label's score becomes a certainty: straight lines through the score from which it counts as said
 * ({@link Reading#READ}) and the one from which it is sure ({@link Reading#SURE}).
 */
record Steps(float read, float sure) {

    /** The score below {@code read} at which nothing is left, and the one above {@code sure} at which nothing is missing. */
    private static final float REACH = 4;

    Steps {
        if (!(sure > read)) {
            throw new IllegalArgumentException("Being sure takes more than being read: " + read + ", " + sure);
        }
    }

    Permille certainty(float score) {
        if (score < read) {
            // Never rounded up to the threshold itself.
            return Permille.clamped((long) Math.floor(between(score, read - REACH, 0, read, READ) - 1e-6));
        }
        if (score < sure) {
            return Permille.clamped((long) Math.floor(between(score, read, READ, sure, SURE)));
        }
        return Permille.clamped(Math.round(between(score, sure, SURE, sure + REACH, 1000)));
    }

    private static final int READ = Reading.READ.value();
    private static final int SURE = Reading.SURE.value();

    private static double between(double x, double x0, double y0, double x1, double y1) {
        return y0 + (x - x0) / (x1 - x0) * (y1 - y0);
    }
}
