package poise.core.kernel;

/** What a judgement gives: whole marks, 0 to 1000 for a whole take. */
public record Marks(int count) implements Comparable<Marks> {

    public static final Marks NONE = new Marks(0);
    public static final Marks ALL = new Marks(1000);

    public Marks {
        if (count < 0 || count > 1000) {
            throw new IllegalArgumentException("Marks lie between 0 and 1000, not " + count);
        }
    }

    public static Marks marks(int count) {
        return new Marks(count);
    }

    public Marks plus(Marks other) {
        return new Marks(count + other.count);
    }

    /** What is left when {@code other} is taken away; never below none. */
    public Marks less(Marks other) {
        return new Marks(Math.max(0, count - other.count));
    }

    /** The share of these marks, rounded down. */
    public Marks share(Permille share) {
        return new Marks(count * share.value() / 1000);
    }

    public Marks atMost(Marks cap) {
        return count > cap.count ? cap : this;
    }

    @Override
    public int compareTo(Marks other) {
        return Integer.compare(count, other.count);
    }

    @Override
    public String toString() {
        return Integer.toString(count);
    }
}
