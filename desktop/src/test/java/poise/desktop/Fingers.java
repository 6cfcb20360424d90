package poise.desktop;

import com.badlogic.gdx.Input.Keys;
import java.util.OptionalInt;
import poise.desktop.gear.GameWindow;

/** What the player's fingers are on. */
enum Fingers {
    /** Digits, Tab and Enter, and nothing else. */
    KEYBOARD {
        @Override
        void press(Evening evening, String name) {
            GameWindow window = evening.window();
            OptionalInt digit = window.digit(name);
            if (digit.isPresent()) {
                window.keyWith(Keys.CONTROL_LEFT, Keys.NUM_0 + digit.getAsInt());
            } else {
                evening.tabTo(name).window().key(Keys.ENTER);
            }
        }

        @Override
        void enter(Evening evening, String field, String text) {
            evening.tabTo(field).window().write(text);
        }
    },

    /** The mouse, and letters for what is written. */
    MOUSE {
        @Override
        void press(Evening evening, String name) {
            evening.window().bring(name).click(name);
        }

        @Override
        void enter(Evening evening, String field, String text) {
            press(evening, field);
            evening.window().write(text);
        }
    };

    abstract void press(Evening evening, String name);

    /** Writes into a field. */
    abstract void enter(Evening evening, String field, String text);
}
