package poise.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.kernel.WallClock;

class DeadlineTest {

    private static final WallClock TUESDAY = new WallClock(DayOfWeek.TUESDAY, LocalTime.of(10, 20));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    you will hear from us within the hour                         | 60
                    I will be back in twenty minutes                              | 20
                    give me half an hour, no, within half an hour                 | 30
                    the fix is in place in two hours                              | 120
                    in an hour and a half you have it                             | 90
                    you get an update every two hours                             | 120
                    no later than twenty-five minutes                             | 25
                    the report is with you within 24 hours                        | 1440
                    in the next ten minutes                                       | 10
                    by five                                                       | 400
                    You have the root cause by 17:00.                             | 400
                    by five o'clock this afternoon                                | 400
                    by half past four                                             | 370
                    at a quarter to one                                           | 145
                    by 5 pm                                                       | 400
                    by 5pm at the latest                                          | 400
                    at eleven                                                     | 40
                    by noon                                                       | 100
                    by noon tomorrow                                              | 1540
                    tomorrow at nine                                              | 1360
                    tomorrow at two                                               | 1660
                    by tomorrow morning                                           | 1540
                    first thing tomorrow                                          | 1420
                    by Thursday at ten                                            | 2860
                    you have a verified fix on thursday ten o'clock               | 2860
                    by friday                                                     | 4780
                    by the end of the day                                         | 460
                    by end of business                                            | 460
                    by the end of the week                                        | 4780
                    you have it tonight                                           | 760
                    by eight this evening                                         | 580
                    by six tomorrow evening                                       | 1900
                    by Tuesday at nine                                            | 10000
                    """)
    void a_time_is_computed_from_the_words(String words, long minutes) {
        assertEquals(Optional.of(Duration.ofMinutes(minutes)), Deadline.in(words, Optional.of(TUESDAY)), words);
    }

    @ParameterizedTest
    @CsvSource({
        "as soon as we can",
        "we are on it",
        "it went down at about ten percent",
        "soon",
        "by fifty requests",
        "look at the line",
        "I set it to fifty"
    })
    void words_without_a_time_name_none(String words) {
        assertEquals(Optional.empty(), Deadline.in(words, Optional.of(TUESDAY)), words);
    }

    @Test
    void without_a_clock_only_lengths_are_known() {
        assertEquals(Optional.of(Duration.ofHours(1)), Deadline.in("within the hour", Optional.empty()));
        assertEquals(Optional.empty(), Deadline.in("by five", Optional.empty()));
    }

    @Test
    void a_length_within_which_is_found_wherever_it_stands() {
        assertEquals(
                Optional.of(Duration.ofHours(1)),
                Deadline.within("by eight it is written, and within the hour you hear from us"));
        assertEquals(Optional.empty(), Deadline.within("by eight it is written"));
    }

    @Test
    void late_in_the_evening_eight_is_tomorrow_morning() {
        WallClock night = new WallClock(DayOfWeek.SUNDAY, LocalTime.of(22, 30));
        assertEquals(Optional.of(Duration.ofMinutes(570)), Deadline.in("by eight", Optional.of(night)));
        assertEquals(Optional.of(Duration.ofMinutes(630)), Deadline.in("monday at nine", Optional.of(night)));
    }
}
