package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import java.util.Arrays;

/**
 * Eyes that tell fewer colours apart, simulated: the matrices for linear RGB at full severity of Machado, Oliveira and
 * Fernandes (2009).
 */
enum Eyes {
    USUAL("1 0 0 0 1 0 0 0 1"),
    PROTANOPE("0.152286 1.052583 -0.204868 0.114503 0.786281 0.099216 -0.003882 -0.048116 1.051998"),
    DEUTERANOPE("0.367322 0.860646 -0.227968 0.280085 0.672501 0.047413 -0.011820 0.042940 0.968881"),
    TRITANOPE("1.255528 -0.076749 -0.178779 -0.078411 0.930809 0.147602 0.004733 0.691367 0.303900");

    /** From linear sRGB to CIE XYZ, each divided by that of white (D65). */
    private static final double[] TO_XYZ = {
        0.4124564 / 0.95047,
        0.3575761 / 0.95047,
        0.1804375 / 0.95047,
        0.2126729,
        0.7151522,
        0.0721750,
        0.0193339 / 1.08883,
        0.1191920 / 1.08883,
        0.9503041 / 1.08883
    };

    private final String matrix;

    Eyes(String matrix) {
        this.matrix = matrix;
    }

    private double[] matrix() {
        return Arrays.stream(matrix.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** How far apart two colours are to these eyes: CIE 1976, of which 2 can just be seen and 100 is black from white. */
    double distance(Color one, Color other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    /** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        double[] light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private double[] lab(Color colour) {
        double[] seen = Arrays.stream(times(matrix(), linear(colour)))
                .map(part -> Math.min(1, Math.max(0, part)))
                .toArray();
        double[] f = Arrays.stream(times(TO_XYZ, seen)).map(Eyes::response).toArray();
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double response(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    private static double[] times(double[] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) product[row] += matrix[3 * row + column] * vector[column];
        }
        return product;
    }

    private static double[] linear(Color colour) {
        return Arrays.stream(new double[] {colour.r, colour.g, colour.b})
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double square(double x) {
        return x * x;
    }
}
