package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import org.jspecify.annotations.Nullable;

/** A pane that scrolls up and down by wheel, by drag and, when it has the focus, by keys. */
public final class Scroller extends ScrollPane {

    private static final float LINE = 48;
    private static final float REACH = 6;

    private final Drawable ring;

    Scroller(String name, Actor content, ScrollPaneStyle style, Drawable ring) {
        super(content, style);
        this.ring = ring;
        setName(name);
        setScrollingDisabled(true, false);
        setOverscroll(false, false);
        setFadeScrollBars(false);
        setFlickScroll(false);
        addListener(new WheelUnderPointer());
    }

    /** Scrolls the panes around an actor so far that it can be seen. */
    public static void show(Actor inside) {
        for (Group parent = inside.getParent(); parent != null; parent = parent.getParent()) {
            if (!(parent instanceof ScrollPane pane) || pane.getActor() == inside) continue;
            pane.validate();
            Vector2 corner = inside.localToAscendantCoordinates(pane.getActor(), new Vector2());
            pane.scrollTo(corner.x, corner.y, inside.getWidth(), inside.getHeight());
        }
    }

    /** Whether there is more than can be seen and nothing inside takes the focus. */
    boolean isStop() {
        validate();
        return isScrollY() && Travel.stopsIn(getActor()).isEmpty();
    }

    /** Scrolls by a key; says whether the key is one that scrolls. */
    boolean scroll(int key) {
        float step =
                switch (key) {
                    case Keys.DOWN -> LINE;
                    case Keys.UP -> -LINE;
                    case Keys.PAGE_DOWN, Keys.SPACE -> getScrollHeight();
                    case Keys.PAGE_UP -> -getScrollHeight();
                    case Keys.HOME -> -getMaxY();
                    case Keys.END -> getMaxY();
                    default -> 0;
                };
        setScrollY(Math.min(getMaxY(), Math.max(0, getScrollY() + step)));
        return step != 0;
    }

    /** Scrolls the pane around an actor by a key that moves whole pages; says whether that was done. */
    static boolean page(Actor inside, int key) {
        boolean page = key == Keys.PAGE_DOWN || key == Keys.PAGE_UP || key == Keys.HOME || key == Keys.END;
        Group parent = inside.getParent();
        while (page && parent != null) {
            if (parent instanceof Scroller pane) return pane.scroll(key);
            parent = parent.getParent();
        }
        return false;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        super.draw(batch, parentAlpha);
        if (getStage().getKeyboardFocus() != this) return;
        batch.setColor(1, 1, 1, parentAlpha);
        ring.draw(batch, getX() - REACH, getY() - REACH, getWidth() + 2 * REACH, getHeight() + 2 * REACH);
    }

    private final class WheelUnderPointer extends InputListener {
        @Override
        public void enter(InputEvent event, float x, float y, int pointer, @Nullable Actor from) {
            getStage().setScrollFocus(Scroller.this);
        }
    }
}
