package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.Random;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.look.Wash;
import poise.desktop.stage.kit.Kit;

/** What is seen behind the people: a city at night through the windows, and the edge of the table before them. */
final class Backdrop extends Widget {

    /** How high the table stands. */
    static final float TABLE = 46;

    /** The same city every time. */
    private static final long CITY = 7;

    private static final int HOUSES = 26;
    private static final int LIGHTS = 46;
    private static final float FRAME = 8;
    private static final float PLATES = 78;

    private static final Color SKY = Color.valueOf("#101B36");
    private static final Color HOUSE = Color.valueOf("#0C1428");
    private static final Color BOARD = Color.valueOf("#33271F");
    private static final Color EDGE = Color.valueOf("#5A4536");

    private final Wash wash;
    private final Color light;
    private final int panes;

    Backdrop(Kit kit, int panes) {
        this.panes = Math.max(1, panes);
        wash = kit.look().wash();
        light = Palette.faded(kit.colour(Tone.WATCH), 0.5f);
        setTouchable(Touchable.disabled);
    }

    private void fill(Batch batch, Color colour, float x, float y, float width, float height) {
        wash.over(getX() + x, getY() + y, width, height).fill(batch, colour);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        wash.seen(parentAlpha);
        fill(batch, SKY, 0, 0, getWidth(), getHeight());
        city(batch, new Random(CITY));
        for (int bar = 1; bar < panes; bar++)
            fill(batch, Palette.PANEL, getWidth() * bar / panes - FRAME / 2, 0, FRAME, getHeight());
        fill(batch, BOARD, 0, 0, getWidth(), TABLE);
        fill(batch, EDGE, 0, TABLE - 4, getWidth(), 4);
    }

    private void city(Batch batch, Random chance) {
        float step = getWidth() / HOUSES;
        for (int i = 0; i < HOUSES; i++) {
            float height = PLATES + chance.nextFloat() * (getHeight() - PLATES) * 0.7f;
            fill(batch, HOUSE, i * step, 0, step - 3, height);
        }
        for (int i = 0; i < LIGHTS; i++) {
            float x = chance.nextFloat() * (getWidth() - 4);
            float y = PLATES + chance.nextFloat() * (getHeight() - PLATES) * 0.4f;
            fill(batch, light, x, y, 3, 3);
        }
    }
}
