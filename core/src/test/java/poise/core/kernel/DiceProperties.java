package poise.core.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DiceProperties {

    @Property
    void a_roll_shows_one_of_the_sides(
            @ForAll long seed, @ForAll String purpose, @ForAll long ordinal, @ForAll @IntRange(min = 1) int sides) {
        int roll = new Dice(seed).roll(purpose, ordinal, sides);
        assertTrue(roll >= 0 && roll < sides);
    }

    @Property(tries = 100)
    void rolls_do_not_depend_on_their_order(@ForAll long seed) {
        Dice dice = new Dice(seed);
        List<Integer> forwards =
                IntStream.range(0, 50).mapToObj(i -> dice.roll("a", i, 6)).collect(Collectors.toList());
        List<Integer> backwards =
                IntStream.range(0, 50).mapToObj(i -> dice.roll("a", 49 - i, 6)).collect(Collectors.toList());
        Collections.reverse(backwards);
        assertEquals(forwards, backwards);
    }

    @Property(tries = 50)
    void every_side_comes_about_equally_often(@ForAll long seed) {
        int[] counts = new int[6];
        IntStream.range(0, 6_000).forEach(i -> counts[new Dice(seed).roll("face", i, 6)]++);
        for (int count : counts) {
            assertTrue(count > 800 && count < 1_200, () -> "a side came " + count + " times of 6000");
        }
    }

    @Example
    void purposes_and_seeds_roll_by_themselves() {
        assertNotEquals(rolls(1, "a"), rolls(1, "b"));
        assertNotEquals(rolls(1, "a"), rolls(2, "a"));
        assertNotEquals(rolls(1, "ab"), rolls(1, "ba"));
    }

    private static List<Integer> rolls(long seed, String purpose) {
        return IntStream.range(0, 20)
                .mapToObj(i -> new Dice(seed).roll(purpose, i, 1_000))
                .toList();
    }

    @Example
    void a_roll_is_the_same_for_ever() {
        assertEquals(List.of(28, 435, 767, 965, 841), rolls(7, "face buyer").subList(0, 5));
    }

    @Example
    void dice_without_sides_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Dice(1).roll("a", 0, 0));
    }
}
