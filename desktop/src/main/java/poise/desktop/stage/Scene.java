package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poise.desktop.stage.kit.Kept;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Shortcut;
import poise.desktop.stage.kit.Travel;

/**
 * One screen of the game: it shows a view and tells what the player wants. It can be made anywhere; everything else
 * happens on the thread that draws.
 */
public abstract class Scene<V> {

    private V view;
    private boolean late;
    private boolean changed;
    private @Nullable Stage stage;
    private @Nullable Kit kit;

    protected Scene(V view) {
        this.view = view;
    }

    /** Adds the actors of a view to an empty table that fills the window. */
    protected abstract void build(Table ground, V view, Kit kit);

    /** Shows another view; what was typed, focused and scrolled to stays. */
    public final void show(V next) {
        if (next.equals(view)) return;
        view = next;
        changed = true;
        if (stage != null) late = !refresh(next);
        catchUp();
    }

    /** Builds the scene anew where it is late, but not between the press and the release of a button. */
    final void catchUp() {
        if (!late || stage == null || kit == null || Travel.isPressedIn(stage.getRoot())) return;
        dress(stage, kit);
    }

    /** Something else is to be seen, though the view is the same. */
    final void redraw() {
        changed = true;
    }

    /** Whether another view has been shown since this was asked last. */
    final boolean takeChange() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** Shows a view by changing actors that are there; says whether that was possible. */
    protected boolean refresh(V next) {
        return false;
    }

    /** What going back (Escape, usually) does where it is not the end of typing. */
    protected void escape() {}

    /** The stage that it is on, if it is on one. */
    final Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    public final V view() {
        return view;
    }

    /** Puts the scene on a stage, or makes it anew there in another look. */
    final void dress(Stage onto, Kit with) {
        Kept kept = Kept.of(onto.getRoot());
        late = false;
        stage = onto;
        kit = with;
        onto.clear();
        onto.addCaptureListener(new Travel(onto, with.taste().keys()));
        onto.addListener(new EscapeKey());
        onto.addActor(ground(with));
        onto.getRoot().getChildren().forEach(actor -> ((Stack) actor).validate());
        kept.giveBack(onto.getRoot());
    }

    private Stack ground(Kit with) {
        var ground = new Table();
        ground.top().left();
        var stack = new Stack(ground);
        stack.setFillParent(true);
        build(ground, view, with);
        return stack;
    }

    final void leave() {
        stage = null;
        kit = null;
    }

    private final class EscapeKey extends InputListener {
        @Override
        public boolean keyDown(InputEvent event, int key) {
            boolean back = kit != null && kit.taste().keys().shortcut(key).equals(Optional.of(Shortcut.BACK));
            if (!back) return false;
            escape();
            return true;
        }
    }
}
