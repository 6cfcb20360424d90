package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.hours;
import static poise.core.gear.Intents.message;
import static poise.core.gear.Intents.report;
import static poise.core.gear.Intents.use;
import static poise.core.gear.Line.line;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.protocol.Leaning;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

class PromisesTest {

    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);
    private static final Scenario ROOM =
            Rooms.with(Rooms.BUYER).followedByReport().build();
    private static final Moment FIVE = at(hours(2) + hours(1) / 2);

    /** It crashed on Tuesday at half past two. */
    private static SessionSpec promised() {
        return in(ROOM).given(CRASHED)
                .after(line(1_000, "word by five", Label.COMMIT_TIMELINE).say())
                .after(use(10_000, "wrap-up"), advance(30_000));
    }

    @Test
    void a_time_that_is_named_is_computed_from_the_clock_on_the_wall() {
        Fact.Promised promised = in(ROOM).given(CRASHED)
                .when(line(1_000, "word by five", Label.COMMIT_TIMELINE).say())
                .only(Fact.Promised.class);
        assertEquals(at(1_900), promised.at());
        assertEquals(at(1_900 + hours(2) + hours(1) / 2), promised.due());
        assertEquals("word by five", promised.quote());
    }

    @Test
    void words_that_name_no_time_promise_none() {
        in(ROOM).given(CRASHED)
                .when(line(1_000, "you will hear from us", Label.COMMIT_TIMELINE)
                        .say())
                .thenNo(Fact.Promised.class);
    }

    @Test
    void what_a_colleague_is_told_is_no_promise() {
        Scenario alone =
                Rooms.with(Rooms.executive("seller", Leaning.COLLEAGUE, 500)).build();
        in(alone)
                .given(CRASHED)
                .when(line(1_000, "word by five", Label.COMMIT_TIMELINE).say())
                .thenNo(Fact.Promised.class);
    }

    @Test
    void it_is_broken_when_it_passes_without_a_word() {
        SessionSpec spec = promised().when(use(40_000, "sleep"));
        Fact.Broken broken = spec.only(Fact.Broken.class);
        assertEquals(FIVE.plus(Duration.ofMillis(1_900)), broken.at());
        assertEquals("broken-word", spec.only(Fact.TrustMoved.class).because());
    }

    @Test
    void a_letter_before_it_keeps_it() {
        SessionSpec spec = promised()
                .after(message(3_600_000, "buyer", "nothing proved yet", Label.NARRATE))
                .when(advance(hours(3)));
        spec.only(Fact.Kept.class);
        spec.thenNo(Fact.Broken.class);
    }

    @Test
    void a_letter_that_comes_too_late_does_not() {
        promised()
                .when(message(FIVE.millis() - 30_000, "buyer", "nothing proved yet", Label.NARRATE), advance(hours(3)))
                .only(Fact.Broken.class);
    }

    @Test
    void a_report_before_it_ends_the_take_and_keeps_it() {
        promised().when(report(100_000, "the cause was", Label.ROOT_CAUSE)).only(Fact.Kept.class);
    }

    @Test
    void in_the_room_news_aloud_keep_it_if_they_come_towards_its_end() {
        in(ROOM).given(CRASHED)
                .after(line(1_000, "back in two minutes", Label.COMMIT_TIMELINE).say())
                .after(line(90_000, "the pool is full", Label.ROOT_CAUSE).say())
                .when(advance(130_000))
                .only(Fact.Kept.class);
        in(ROOM).given(CRASHED)
                .after(line(1_000, "back in two minutes", Label.COMMIT_TIMELINE).say())
                .after(line(10_000, "the pool is full", Label.ROOT_CAUSE).say())
                .when(advance(130_000))
                .only(Fact.Broken.class);
    }

    @Test
    void two_times_in_one_breath_are_two_promises() {
        List<Moment> dues = in(ROOM)
                .given(CRASHED)
                .when(line(0, "it is written by five and within the hour you hear from us", Label.COMMIT_TIMELINE)
                        .say())
                .all(Fact.Promised.class)
                .stream()
                .map(Fact.Promised::due)
                .toList();
        assertEquals(1, dues.size(), "a length is the time that is named");
    }
}
