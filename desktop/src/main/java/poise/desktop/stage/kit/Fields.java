package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.ui.TextField.TextFieldStyle;
import java.util.function.Consumer;

/** Where the player writes; Tab is never a letter, since it moves on. */
final class Fields {

    private Fields() {}

    static TextField field(TextFieldStyle style, String name, String hint, Consumer<String> whenEntered) {
        var field = new TextField("", style);
        prepare(field, name, hint);
        field.addListener(new InputListener() {
            @Override
            public boolean keyDown(InputEvent event, int key) {
                if (key != Keys.ENTER && key != Keys.NUMPAD_ENTER) return false;
                whenEntered.accept(field.getText());
                return true;
            }
        });
        return field;
    }

    static Editor editor(TextFieldStyle style, String name, String hint) {
        var editor = new Editor(style);
        prepare(editor, name, hint);
        return editor;
    }

    private static void prepare(TextField field, String name, String hint) {
        field.setName(name);
        field.setMessageText(hint);
        field.setFocusTraversal(false);
        field.setTextFieldFilter((self, letter) -> letter != '\t');
    }
}
