package poise.core.kernel;

import java.time.Duration;
import java.util.Locale;

/**
 * A point on the meeting clock, in milliseconds from the crash: negative before it, never read from a wall clock.
 */
public record Moment(long millis) implements Comparable<Moment> {

    /** The moment of the crash. */
    public static final Moment CRASH = new Moment(0);

    public static Moment at(long millis) {
        return new Moment(millis);
    }

    public Moment plus(Duration length) {
        return new Moment(millis + length.toMillis());
    }

    public Moment minus(Duration length) {
        return new Moment(millis - length.toMillis());
    }

    /** How long it is from here to {@code later}; negative if that lies before. */
    public Duration until(Moment later) {
        return Duration.ofMillis(later.millis - millis);
    }

    public boolean isBefore(Moment other) {
        return millis < other.millis;
    }

    public boolean isAfter(Moment other) {
        return millis > other.millis;
    }

    public static Moment earlier(Moment a, Moment b) {
        return a.isAfter(b) ? b : a;
    }

    public static Moment later(Moment a, Moment b) {
        return a.isBefore(b) ? b : a;
    }

    @Override
    public int compareTo(Moment other) {
        return Long.compare(millis, other.millis);
    }

    /** As people write it: {@code 1:05}, {@code -0:12}, {@code 23:10:00}. */
    @Override
    public String toString() {
        long seconds = Math.abs(millis) / 1000;
        String sign = millis <= -1000 ? "-" : "";
        return seconds < 3600
                ? String.format(Locale.ROOT, "%s%d:%02d", sign, seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%s%d:%02d:%02d", sign, seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
