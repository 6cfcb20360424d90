package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Button;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import java.util.OptionalInt;

/** A surface that can be pressed, whatever lies on it, with a digit as its key if it has one. */
public final class Press extends Button {

    private OptionalInt digit = OptionalInt.empty();

    Press(ButtonStyle style, Runnable whenPressed) {
        super(style);
        addListener(listener(whenPressed));
    }

    /** Gives way: its words end in an ellipsis before it pushes others off the window. */
    @Override
    public float getMinWidth() {
        return 0;
    }

    static ChangeListener listener(Runnable whenPressed) {
        return new ChangeListener() {
            @Override
            public void changed(ChangeEvent event, Actor actor) {
                whenPressed.run();
            }
        };
    }

    /** The digit key that presses it, if one does. */
    public OptionalInt digit() {
        return digit;
    }

    public Press digit(int key) {
        digit = OptionalInt.of(key);
        return this;
    }
}
