package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.GameWindow;
import poise.desktop.gear.Wishes;
import poise.desktop.look.Appearance;
import poise.desktop.look.Tints;
import poise.desktop.stage.kit.Bindings;
import poise.desktop.stage.kit.Fader;
import poise.desktop.stage.kit.Shortcut;
import poise.desktop.stage.kit.Taste;

class SettingsSceneTest {

    private final List<String> wishes = new ArrayList<>();
    private final GameWindow window = GameWindow.open();

    @BeforeEach
    void the_settings_are_open() {
        window.show(new SettingsScene(Settled.view(), Wishes.noting(SettingsWishes.class, wishes)), 1280, 720);
    }

    @AfterEach
    void as_usual_again() {
        window.play(game -> game.suit(Taste.USUAL));
    }

    @Test
    void a_choice_and_a_toggle_are_made_by_key() {
        focus("text-150");
        window.key(Keys.ENTER);
        focus("still");
        window.key(Keys.SPACE);
        assertEquals(List.of("choose[text, 150]", "turn[still, true]"), wishes);
    }

    @Test
    void loudness_is_moved_by_arrows_and_by_mouse() {
        focus("voices");
        window.key(Keys.RIGHT, Keys.LEFT, Keys.LEFT, Keys.END, Keys.HOME).click("voices");
        assertEquals(
                List.of(
                        "loudness[voices, 85]",
                        "loudness[voices, 80]",
                        "loudness[voices, 75]",
                        "loudness[voices, 100]",
                        "loudness[voices, 0]",
                        "loudness[voices, 50]"),
                wishes);
        assertEquals(50, window.at("voices", Fader.class, Fader::percent));
    }

    @Test
    void tab_leaves_a_knob_which_shows_that_it_has_the_keyboard() {
        int before = window.colourBeside("voices");
        focus("voices");
        assertNotEquals(before, window.colourBeside("voices"));
        assertEquals("room", window.key(Keys.TAB).focus());
    }

    @Test
    void a_key_is_changed_by_pressing_it() {
        focus("key-choose-2");
        window.key(Keys.ENTER);
        assertEquals("Press a key …", cap("key-choose-2"));
        window.key(Keys.Q);
        assertEquals(List.of("bind[choose-2, " + Keys.Q + "]"), wishes);
        assertEquals("2", cap("key-choose-2"), "until the settings say so, the old key counts");
    }

    @Test
    void escape_leaves_a_key_as_it_was_and_then_the_settings() {
        focus("key-back");
        window.key(Keys.ENTER, Keys.ESCAPE);
        assertEquals(List.of(), wishes);
        window.key(Keys.ESCAPE);
        assertEquals(List.of("back"), wishes);
    }

    @Test
    void another_taste_is_shown_at_once_and_the_focus_stays() {
        focus("text-150");
        Taste large = Taste.USUAL.with(new Appearance(150, Tints.RED_GREEN));
        float before = window.at("text-150", Actor.class, Actor::getHeight);
        window.play(game -> game.suit(large));
        assertEquals(1.5f, window.at("text-150", Actor.class, Actor::getHeight) / before, 0.3f);
        assertEquals("text-150", window.focus());
    }

    @Test
    void other_keys_do_what_they_are_bound_to_and_stand_on_the_caps() {
        Bindings keys = Bindings.USUAL
                .with(Shortcut.CHOOSE_1, Keys.Q)
                .with(Shortcut.BACK, Keys.F10)
                .with(Shortcut.ANSWER, Keys.W);
        window.play(game -> game.suit(new Taste(Appearance.USUAL, Taste.USUAL.locale(), Taste.USUAL.without(), keys)));
        window.show(new BoardroomScene(Meetings.meeting(), Wishes.noting(BoardroomWishes.class, wishes)), 1280, 720);
        window.key(Keys.Q, Keys.NUM_1, Keys.ESCAPE, Keys.F10, Keys.W);
        assertEquals(List.of("use[logs]", "leave"), wishes);
        assertEquals("answer", window.focus());
        window.picture("boardroom-other-keys");
    }

    private String cap(String name) {
        return window.at(name, TextButton.class, cap -> cap.getText().toString());
    }

    private void focus(String name) {
        window.tell((Stage stage) -> stage.setKeyboardFocus(stage.getRoot().findActor(name)));
    }
}
