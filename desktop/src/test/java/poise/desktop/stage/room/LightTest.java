package poise.desktop.stage.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LightTest {

    @Test
    void the_more_the_room_trusts_the_warmer_it_is() {
        float before = -1;
        for (int trust : new int[] {150, 330, 440, 550, 650, 900}) {
            Light light = new Light(false);
            light.follow(trust);
            assertTrue(light.warmth() > before, "at " + trust + " it is as warm as before");
            before = light.warmth();
        }
        assertEquals(1, before);
    }

    @Test
    void the_light_goes_slowly_from_one_level_to_the_next_and_then_rests() {
        Light light = new Light(false);
        light.follow(900);
        assertEquals(Long.MAX_VALUE, light.stillFor());
        light.follow(100);
        assertEquals(1, light.warmth());
        int changes = 0;
        float before = light.warmth();
        for (int millis = 0; millis < 10_000; millis += 10) {
            light.pass(10);
            if (light.warmth() != before) changes++;
            assertTrue(before - light.warmth() < 0.03f, "a jump at " + millis);
            before = light.warmth();
        }
        assertEquals(0, light.warmth());
        assertEquals(40, changes);
        assertEquals(Long.MAX_VALUE, light.stillFor());
    }

    @Test
    void it_says_when_it_changes_next() {
        Light light = new Light(false);
        light.follow(900);
        light.follow(100);
        light.pass(30);
        assertEquals(70, light.stillFor());
        light.pass(70);
        assertEquals(0.975f, light.warmth(), 0.0001f);
    }

    @Test
    void in_a_still_room_it_changes_at_once() {
        Light light = new Light(true);
        light.follow(900);
        light.follow(100);
        assertEquals(0, light.warmth());
        assertEquals(Long.MAX_VALUE, light.stillFor());
    }
}
