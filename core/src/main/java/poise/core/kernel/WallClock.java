package poise.core.kernel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** What a clock on the wall shows: a day of the week and a time of day, to the minute. */
public record WallClock(DayOfWeek day, LocalTime time) {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

    /** What it shows so much later, or earlier if that is negative. */
    public WallClock plus(Duration length) {
        int minute =
                (int) Math.floorMod(minuteOfWeek() + Math.floorDiv(length.toSeconds(), 60L), (long) MINUTES_OF_WEEK);
        return new WallClock(
                DayOfWeek.of(minute / MINUTES_OF_DAY + 1), LocalTime.of(minute % MINUTES_OF_DAY / 60, minute % 60));
    }

    /** How long it is until that day and time come next: none if they are now, less than a week. */
    public Duration until(DayOfWeek otherDay, LocalTime otherTime) {
        WallClock other = new WallClock(otherDay, otherTime);
        return Duration.ofMinutes(Math.floorMod(other.minuteOfWeek() - minuteOfWeek(), (long) MINUTES_OF_WEEK));
    }

    private long minuteOfWeek() {
        return (long) (day.getValue() - 1) * MINUTES_OF_DAY + time.toSecondOfDay() / 60;
    }
}
