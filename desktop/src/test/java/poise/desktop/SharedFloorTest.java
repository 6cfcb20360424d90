package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.session.Intent;
import poise.core.session.Means;

class SharedFloorTest {

    private static final Moment NOW = Moment.at(5_000);
    private static final Intent TAKE = new Intent.TakeFloor(NOW, NOW);
    private static final Intent YIELD = new Intent.YieldFloor(NOW, NOW);
    private static final Intent DROP = new Intent.DropFloor(NOW);

    private final SharedFloor floor = new SharedFloor();

    @Test
    void keys_that_click_into_the_microphone_do_not_take_the_floor_from_typing_hands() {
        assertEquals(Optional.of(TAKE), floor.pass(Means.TYPED, TAKE));
        assertEquals(Optional.empty(), floor.pass(Means.SPOKEN, TAKE));
        assertEquals(Optional.empty(), floor.pass(Means.SPOKEN, DROP));
        assertEquals(Optional.of(YIELD), floor.pass(Means.TYPED, YIELD));
    }

    @Test
    void a_floor_that_both_held_is_given_back_by_the_last() {
        floor.pass(Means.SPOKEN, TAKE);
        floor.pass(Means.TYPED, TAKE);

        assertEquals(Optional.empty(), floor.pass(Means.SPOKEN, YIELD));
        assertEquals(Optional.of(DROP), floor.pass(Means.TYPED, DROP));
    }

    @Test
    void noise_is_dropped_after_the_voice_has_stopped() {
        floor.pass(Means.SPOKEN, TAKE);

        assertEquals(Optional.of(YIELD), floor.pass(Means.SPOKEN, YIELD));
        assertEquals(Optional.of(DROP), floor.pass(Means.SPOKEN, DROP));
    }

    @Test
    void a_line_that_is_typed_under_a_voice_gives_back_only_what_the_hands_held() {
        floor.pass(Means.SPOKEN, TAKE);
        floor.pass(Means.TYPED, TAKE);

        assertEquals(Optional.empty(), floor.pass(Means.TYPED, YIELD));
        assertEquals(Optional.of(YIELD), floor.pass(Means.SPOKEN, YIELD));
    }

    @Test
    void words_always_pass() {
        Intent done = new Intent.Advance(NOW);
        floor.pass(Means.TYPED, TAKE);

        assertEquals(Optional.of(done), floor.pass(Means.SPOKEN, done));
    }
}
