package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import java.util.function.IntConsumer;

/** A key to be changed: pressed once it waits, and the next key is told. Escape leaves it as it was. */
public final class KeyCap extends TextButton {

    private final String key;
    private final String prompt;
    private final IntConsumer told;
    private boolean waiting;

    KeyCap(TextButtonStyle style, String key, String prompt, IntConsumer told) {
        super(key, style);
        this.key = key;
        this.prompt = prompt;
        this.told = told;
        addListener(Press.listener(() -> wait(true)));
    }

    private void wait(boolean now) {
        waiting = now;
        setText(now ? prompt : key);
    }

    /** Takes a key if it waits for one; says whether it did. */
    boolean takes(int pressed) {
        if (!waiting) return false;
        wait(false);
        if (pressed != Keys.ESCAPE) told.accept(pressed);
        return true;
    }
}
