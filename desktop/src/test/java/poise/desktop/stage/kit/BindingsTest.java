package poise.desktop.stage.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BindingsTest {

    @Test
    void a_digit_of_the_keypad_is_as_good_as_one_above_the_letters() {
        assertEquals(Optional.of(Shortcut.CHOOSE_7), Bindings.USUAL.shortcut(Keys.NUM_7));
        assertEquals(Optional.of(Shortcut.CHOOSE_7), Bindings.USUAL.shortcut(Keys.NUMPAD_7));
        assertEquals(Optional.empty(), Bindings.USUAL.shortcut(Keys.Q));
    }

    @Test
    void what_was_changed_is_found_again() {
        Bindings other = Bindings.USUAL.with(Shortcut.CHOOSE_1, Keys.Q).with(Shortcut.BACK, Keys.F10);
        assertEquals(Map.of("choose-1", "Q", "back", "F10"), other.changed());
        assertEquals(Optional.of(other), Bindings.of(other.changed()));
        assertEquals(Optional.of(Shortcut.CHOOSE_1), other.shortcut(Keys.Q));
        assertEquals(Optional.empty(), other.shortcut(Keys.NUM_1));
    }

    @Test
    void two_can_trade_their_keys() {
        assertTrue(Bindings.of(Map.of("choose-1", "2", "choose-2", "1")).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"choose-1, 2", "choose-1, Tab", "choose-1, Nonsense", "dance, Q", "back, Space", "back, L-Ctrl"})
    void what_makes_no_sense_is_no_binding(String shortcut, String key) {
        assertEquals(Optional.empty(), Bindings.of(Map.of(shortcut, key)));
    }

    @Test
    void no_key_does_two_things() {
        assertThrows(IllegalArgumentException.class, () -> Bindings.USUAL.with(Shortcut.CHOOSE_1, Keys.NUM_2));
    }

    @Test
    void what_moves_and_writes_everywhere_is_taken() {
        assertTrue(Bindings.isTaken(Keys.TAB));
        assertTrue(Bindings.isTaken(Keys.ENTER));
        assertTrue(Bindings.isTaken(9_999));
        assertFalse(Bindings.isTaken(Keys.Q));
        assertFalse(Bindings.isTaken(Keys.NUMPAD_3));
    }

    @ParameterizedTest
    @EnumSource
    void every_shortcut_is_known_by_its_id_and_its_usual_key_by_name(Shortcut shortcut) {
        assertEquals(Optional.of(shortcut), Shortcut.called(shortcut.id()));
        assertEquals(shortcut.usual(), Keys.valueOf(Bindings.USUAL.name(shortcut)));
    }
}
