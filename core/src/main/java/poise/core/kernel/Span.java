package poise.core.kernel;

import java.time.Duration;

/** A stretch of the meeting clock, from its start up to but not including its end. */
public record Span(Moment from, Moment to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span cannot end at " + to + " before it starts at " + from);
        }
    }

    public static Span of(Moment from, Duration length) {
        return new Span(from, from.plus(length));
    }

    public Duration length() {
        return from.until(to);
    }

    public boolean contains(Moment moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The same stretch, {@code by} later. */
    public Span shifted(Duration by) {
        return new Span(from.plus(by), to.plus(by));
    }
}
