package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.stage.kit.Taste;
import poise.desktop.storage.Settings;
import poise.desktop.storage.SettingsFile;

/** The settings in the whole game, by keyboard alone. */
class PreferencesTest {

    @AfterEach
    void as_usual_again() {
        GameWindow.open().play(game -> game.suit(Taste.USUAL));
    }

    @Test
    void what_is_set_holds_at_once_and_at_the_next_start(@TempDir Path home) {
        try (Evening evening = Evening.typed(home)) {
            GameWindow window = evening.until("settings").window();
            evening.tabTo("settings");
            window.key(Keys.ENTER);
            evening.until("text-scale-150").tabTo("player");
            window.write("Robin").key(Keys.TAB);
            press(evening, "language-GERMAN");
            evening.untilRead("Einstellungen");
            press(evening, "text-scale-150");
            evening.until("still");
            press(evening, "colours-RED_GREEN");
            press(evening, "still");
            press(evening, "read-aloud");
            evening.tabTo("voices");
            window.key(Keys.LEFT).picture("settings-german-150");
            assertEquals(List.of(), window.ask(Bounds::problems));
            press(evening, "key-choose-1");
            window.key(Keys.NUM_2);
            evening.untilRead("2 ist schon vergeben: Das zweite.");
            press(evening, "key-choose-1");
            window.key(Keys.Q);
            evening.untilRead("Was Sie ändern");
            window.key(Keys.ESCAPE);
            evening.untilRead("Alle Räume");
            window.picture("lobby-german-150");
        }
        Settings kept =
                new SettingsFile(home.resolve("data/settings.json")).load().settings();
        assertEquals(Optional.of("Robin"), kept.player());
        assertEquals(Settings.Language.GERMAN, kept.language());
        assertEquals(150, kept.sight().textScale().percent());
        assertEquals(Settings.Colours.RED_GREEN, kept.sight().colours());
        assertTrue(kept.sight().still());
        assertFalse(kept.sound().readAloud());
        assertEquals(75, kept.sound().voices().percent());
        assertEquals(Map.of("choose-1", "Q"), kept.keys());
        try (Evening again = Evening.typed(home)) {
            again.untilRead("Alle Räume").window().key(Keys.Q);
            again.until("typed");
        }
    }

    @Test
    void the_credits_say_what_the_portraits_licence_says(@TempDir Path home) {
        try (Evening evening = Evening.typed(home)) {
            evening.until("settings").tabTo("settings");
            evening.window().key(Keys.ENTER);
            evening.until("credits").tabTo("credits");
            evening.window().key(Keys.ENTER);
            evening.untilRead("“Free for personal and commercial use”").window().picture("credits-real");
            assertEquals(List.of(), evening.window().ask(Bounds::problems));
            evening.window().key(Keys.ESCAPE);
            evening.until("text-scale-150");
        }
    }

    @Test
    void keys_of_the_file_that_make_no_sense_are_as_usual_and_that_is_said(@TempDir Path home) {
        new SettingsFile(home.resolve("data/settings.json"))
                .save(Settings.USUAL.withKeys(Map.of("choose-1", "Q", "choose-2", "Q")));
        try (Evening evening = Evening.typed(home)) {
            evening.until("settings").tabTo("settings");
            evening.window().key(Keys.ENTER);
            evening.untilRead("The keys in the settings file make no sense together");
            evening.window().key(Keys.ESCAPE);
            evening.until("play-pool-exhaustion").window().key(Keys.NUM_1);
            evening.until("typed");
        }
    }

    private static void press(Evening evening, String name) {
        evening.tabTo(name).window().key(Keys.ENTER);
    }
}
