package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the player had typed, focused and scrolled to, by name, while actors are replaced by new ones. */
public final class Kept {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> cursors = new HashMap<>();
    private final Map<String, Float> scrolls = new HashMap<>();
    private @Nullable String focus;

    private Kept() {}

    public static Kept of(Group group) {
        var kept = new Kept();
        Stage stage = group.getStage();
        Actor focused = stage == null ? null : stage.getKeyboardFocus();
        if (focused != null && focused.isDescendantOf(group)) kept.focus = focused.getName();
        kept.gather(group);
        return kept;
    }

    private void gather(Actor actor) {
        if (actor.getName() != null && actor instanceof TextField field) {
            texts.put(field.getName(), field.getText());
            cursors.put(field.getName(), field.getCursorPosition());
        }
        if (actor.getName() != null && actor instanceof ScrollPane pane) scrolls.put(pane.getName(), pane.getScrollY());
        if (actor instanceof Group group) group.getChildren().forEach(this::gather);
    }

    public void giveBack(Group group) {
        texts.forEach((name, text) -> write(group.findActor(name), text, cursors.getOrDefault(name, 0)));
        scrolls.forEach((name, y) -> scroll(group.findActor(name), y));
        Stage stage = group.getStage();
        Actor again = focus == null ? null : group.findActor(focus);
        if (stage != null && again != null) stage.setKeyboardFocus(again);
    }

    private static void write(@Nullable TextField field, String text, int cursor) {
        if (field == null) return;
        field.setText(text);
        field.setCursorPosition(cursor);
    }

    private static void scroll(@Nullable ScrollPane pane, float y) {
        if (pane == null) return;
        pane.validate();
        pane.setScrollY(y);
        pane.updateVisualScroll();
    }
}
