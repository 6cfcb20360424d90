package poise.core.kernel;

/** A share or a certainty in thousandths, 0 to 1000: rules know no floating point. */
public record Permille(int value) implements Comparable<Permille> {

    public static final Permille NONE = new Permille(0);
    public static final Permille FULL = new Permille(1000);

    public Permille {
        if (value < 0 || value > 1000) {
            throw new IllegalArgumentException("Permille lie between 0 and 1000, not " + value);
        }
    }

    public static Permille permille(int value) {
        return new Permille(value);
    }

    /** The nearest permille to any whole number: 0 below, 1000 above. */
    public static Permille clamped(long value) {
        return new Permille((int) Math.max(0, Math.min(1000, value)));
    }

    public boolean atLeast(Permille other) {
        return value >= other.value;
    }

    @Override
    public int compareTo(Permille other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
