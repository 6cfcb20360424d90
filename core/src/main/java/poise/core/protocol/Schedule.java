package poise.core.protocol;

import java.time.Duration;
import java.util.Optional;
import poise.core.kernel.Moment;

/**
 * When a way is due, from the crash or from something that occurs in the take.
 *
 * @param from what starts its clock; the crash if nothing is named, or if that never occurs
 * @param ideal up to when the timing marks are full
 * @param closes when it is too late
 * @param until what closes it earlier, if that occurs before
 */
public record Schedule(Optional<Occurrence> from, Duration ideal, Duration closes, Optional<Occurrence> until) {

    public Schedule {
        if (closes.compareTo(ideal) < 0) {
            throw new IllegalArgumentException("A schedule cannot close " + closes + " before its ideal " + ideal);
        }
    }

    /** From the crash, whatever occurs. */
    public static Schedule fromCrash(Duration ideal, Duration closes) {
        return new Schedule(Optional.empty(), ideal, closes, Optional.empty());
    }

    /** The window that it comes to once its clock starts then, and perhaps is cut short. */
    public Window window(Moment start, Optional<Moment> cut) {
        Moment latest = start.plus(closes);
        Moment end = cut.map(moment -> Moment.earlier(latest, moment)).orElse(latest);
        return new Window(Moment.earlier(start, end), Moment.earlier(start.plus(ideal), end), end);
    }
}
