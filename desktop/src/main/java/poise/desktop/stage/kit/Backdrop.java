package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.Random;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;

/** What is seen behind the people: a city at night through the windows, and the edge of the table before them. */
public final class Backdrop extends Widget {

    /** How high the table stands. */
    public static final float TABLE = 46;

    /** The same city every time. */
    private static final long CITY = 7;

    private static final int HOUSES = 26;
    private static final int LIGHTS = 46;
    private static final float FRAME = 8;
    private static final float PLATES = 78;

    private final Drawable sky;
    private final Drawable house;
    private final Drawable light;
    private final Drawable frame;
    private final Drawable table;
    private final Drawable edge;
    private final int panes;

    public Backdrop(Look look, int panes) {
        this.panes = Math.max(1, panes);
        sky = flat(look, Color.valueOf("#101B36"));
        house = flat(look, Color.valueOf("#0C1428"));
        light = flat(look, Palette.faded(look.colour(Tone.WATCH), 0.5f));
        frame = flat(look, Palette.PANEL);
        table = flat(look, Color.valueOf("#33271F"));
        edge = flat(look, Color.valueOf("#5A4536"));
        setTouchable(Touchable.disabled);
    }

    private static Drawable flat(Look look, Color colour) {
        return look.surface(Surface.of(colour, Round.BAR));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        sky.draw(batch, getX(), getY(), getWidth(), getHeight());
        city(batch, new Random(CITY));
        for (int bar = 1; bar < panes; bar++)
            frame.draw(batch, getX() + getWidth() * bar / panes - FRAME / 2, getY(), FRAME, getHeight());
        table.draw(batch, getX(), getY(), getWidth(), TABLE);
        edge.draw(batch, getX(), getY() + TABLE - 4, getWidth(), 4);
    }

    private void city(Batch batch, Random chance) {
        float step = getWidth() / HOUSES;
        for (int i = 0; i < HOUSES; i++) {
            float height = PLATES + chance.nextFloat() * (getHeight() - PLATES) * 0.7f;
            house.draw(batch, getX() + i * step, getY(), step - 3, height);
        }
        for (int i = 0; i < LIGHTS; i++) {
            float x = getX() + chance.nextFloat() * (getWidth() - 4);
            float y = getY() + PLATES + chance.nextFloat() * (getHeight() - PLATES) * 0.4f;
            light.draw(batch, x, y, 3, 3);
        }
    }
}
