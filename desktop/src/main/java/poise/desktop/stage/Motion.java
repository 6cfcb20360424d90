package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.utils.SnapshotArray;
import java.util.function.BooleanSupplier;
import poise.desktop.stage.kit.Moving;

/** When the next frame is due because something on the stage moves by itself. */
final class Motion {

    /** Thirty frames a second are smooth enough for a blink. */
    private static final long STEP_MILLIS = 33;

    private static final long NANOS = 1_000_000;

    private final BooleanSupplier still;
    private long looked;
    private long rest = Long.MAX_VALUE;

    /** Says whether nothing is to move, so that nobody is asked. */
    Motion(BooleanSupplier still) {
        this.still = still;
    }

    /** Asks everybody who can be seen, just after a frame. */
    void look(Group root) {
        looked = System.nanoTime();
        rest = still.getAsBoolean() ? Long.MAX_VALUE : stillFor(root);
    }

    private static long stillFor(Actor actor) {
        if (!actor.isVisible()) return Long.MAX_VALUE;
        long least = actor instanceof Moving moving ? moving.stillFor() : Long.MAX_VALUE;
        if (!(actor instanceof Group group)) return least;
        SnapshotArray<Actor> children = group.getChildren();
        for (int i = 0; i < children.size; i++) least = Math.min(least, stillFor(children.get(i)));
        return least;
    }

    /** Whether the first of them wants to change now. */
    boolean isDue() {
        return rest != Long.MAX_VALUE && (System.nanoTime() - looked) / NANOS >= Math.max(STEP_MILLIS, rest);
    }
}
