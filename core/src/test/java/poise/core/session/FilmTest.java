package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Intents.advance;
import static poise.core.gear.Intents.use;
import static poise.core.gear.SessionSpec.in;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import poise.core.gear.Rooms;
import poise.core.gear.SessionSpec;
import poise.core.kernel.Moment;
import poise.core.scenario.Event;
import poise.core.scenario.Scenario;

class FilmTest {

    private static final Scenario EMPTY = Rooms.empty().build();
    private static final Fact CRASHED = new Fact.Crashed(Moment.CRASH);

    @Test
    void a_film_takes_effect_as_it_begins() {
        SessionSpec spec = in(EMPTY).given(CRASHED).when(use(1_000, "film", "local"));
        spec.thenAmong(new Fact.Learned(at(1_000), id("pool")));
        assertEquals(
                Optional.of(at(1_000)),
                spec.state()
                        .chronicle()
                        .of(Event.Nth.first(new Event.Used(id("film"), Optional.of(id("local")))), id("nobody")));
        spec.when(advance(61_000)).only(Fact.Learned.class);
    }

    @Test
    void it_lasts_as_long_as_it_takes() {
        in(EMPTY)
                .given(CRASHED)
                .when(use(1_000, "film", "local"), advance(61_000))
                .thenAmong(
                        new Fact.ToolFinished(at(61_000), id("film"), Optional.of(id("local")), OptionalInt.empty()));
    }

    @Test
    void it_can_be_left_for_another_tool() {
        in(EMPTY)
                .given(CRASHED)
                .after(use(1_000, "film", "web"))
                .when(use(5_000, "film", "local"), advance(70_000))
                .thenNo(Fact.ToolRefused.class)
                .only(Fact.ToolFinished.class);
    }

    @Test
    void a_tool_that_leaves_the_hands_free_is_done_at_once_whatever_is_at_work() {
        SessionSpec spec = in(EMPTY).given(CRASHED).after(use(1_000, "rerun")).when(use(2_000, "mute"));
        spec.thenAmong(
                new Fact.ToolUsed(at(2_000), id("mute"), Optional.empty(), OptionalInt.empty()),
                new Fact.ToolFinished(at(2_000), id("mute"), Optional.empty(), OptionalInt.empty()));
        assertTrue(spec.state()
                .desk()
                .busy()
                .filter(busy -> busy.tool().equals(id("rerun")))
                .isPresent());
    }
}
