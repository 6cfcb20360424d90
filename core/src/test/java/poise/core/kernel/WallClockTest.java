package poise.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private static final WallClock SUNDAY_NIGHT = new WallClock(DayOfWeek.SUNDAY, LocalTime.of(23, 50));

    @Test
    void the_week_goes_round() {
        assertEquals(new WallClock(DayOfWeek.MONDAY, LocalTime.of(0, 10)), SUNDAY_NIGHT.plus(Duration.ofMinutes(20)));
        assertEquals(new WallClock(DayOfWeek.SUNDAY, LocalTime.of(23, 49)), SUNDAY_NIGHT.plus(Duration.ofSeconds(-1)));
    }

    @Test
    void seconds_do_not_move_it_before_a_minute_is_full() {
        assertEquals(SUNDAY_NIGHT, SUNDAY_NIGHT.plus(Duration.ofSeconds(59)));
    }

    @Test
    void what_is_now_comes_now_and_what_was_comes_in_a_week() {
        assertEquals(Duration.ZERO, SUNDAY_NIGHT.until(DayOfWeek.SUNDAY, LocalTime.of(23, 50)));
        assertEquals(Duration.ofDays(7).minusMinutes(1), SUNDAY_NIGHT.until(DayOfWeek.SUNDAY, LocalTime.of(23, 49)));
    }
}
