package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.jspecify.annotations.Nullable;

/** A piece of a scene that is laid out anew when what it shows has changed, and only then. */
public abstract class Part<V> extends Table {

    private final Kit kit;
    private @Nullable V shown;

    protected Part(Kit kit) {
        this.kit = kit;
        top().left();
    }

    protected final Kit kit() {
        return kit;
    }

    public final void show(V view) {
        if (view.equals(shown)) return;
        shown = view;
        var kept = Kept.of(this);
        clearChildren();
        build(view);
        kept.giveBack(this);
    }

    /** Adds the actors for a view to this empty table. */
    protected abstract void build(V view);
}
