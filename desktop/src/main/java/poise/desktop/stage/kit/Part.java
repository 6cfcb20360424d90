package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a scene that is laid out anew when what it shows has changed, and only then; never between the press and
 * the release of one of its buttons, since that would lose the click.
 */
public abstract class Part<V> extends Table {

    private final Kit kit;
    private @Nullable V shown;
    private @Nullable V next;

    protected Part(Kit kit) {
        this.kit = kit;
        top().left();
    }

    protected final Kit kit() {
        return kit;
    }

    public final void show(V view) {
        next = view;
        catchUp();
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        catchUp();
    }

    private void catchUp() {
        V view = next;
        if (view == null) return;
        boolean same = view.equals(shown);
        if (!same && Travel.isPressedIn(this)) return;
        next = null;
        if (same) return;
        shown = view;
        var kept = Kept.of(this);
        clearChildren();
        build(view);
        if (getStage() != null) validate();
        kept.giveBack(this);
    }

    /** Adds the actors for a view to this empty table. */
    protected abstract void build(V view);
}
