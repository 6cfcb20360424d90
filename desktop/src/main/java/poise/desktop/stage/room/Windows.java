package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.TransformDrawable;
import poise.core.kernel.Dice;
import poise.desktop.look.Furniture;
import poise.desktop.look.Look;
import poise.desktop.look.Wash;
import poise.desktop.stage.kit.Moving;
import poise.desktop.stage.room.Light.Hue;

/** What is seen behind the people: a city through the windows, the wall below them, and the lamps. */
final class Windows extends Widget implements Moving {

    private static final Hue HIGH = Hue.of("#0A1122", "#33305F");
    private static final Hue LOW = Hue.of("#1B2C52", "#E39463");
    private static final Hue FAR = Hue.of("#15223F", "#7A4F63");
    private static final Hue NEAR = Hue.of("#0B1326", "#372A47");
    private static final Hue ROOMS = Hue.of("#3D5280", "#FFDC92");
    private static final Hue FRAME = Hue.of("#0A0F1C", "#2A1D1A");
    private static final Hue EDGE = Hue.of("#1D2A47", "#5C4033");
    private static final Hue WALL = Hue.of("#131B2F", "#5A3F33");
    private static final Hue SHADE = Hue.of("#080C17", "#2C1E1A");
    private static final Hue SHINE = Hue.of("#5F86D008", "#FFB45CB0");
    private static final Hue BULB = Hue.of("#35456B", "#FFE9B8");
    private static final Hue CEILING = Hue.of("#04070FD0", "#1A0F0A90");

    /** The same city every time. */
    private static final Dice CITY = new Dice(7);

    private static final float PANE = 122;
    private static final float BAR = 7;
    private static final float HOUSE = 34;
    private static final float STOREY = 11;

    private final Light light;
    private final Wash wash;
    private final TransformDrawable glow;
    private final TransformDrawable lamp;
    private final TransformDrawable bulb;
    private final Color first = new Color();
    private final Color second = new Color();
    private float sill;
    private int lamps;

    Windows(Look look, Light light) {
        this.light = light;
        wash = look.wash();
        glow = look.glow();
        lamp = look.furniture(Furniture.LAMP);
        bulb = look.furniture(Furniture.BULB);
        setTouchable(Touchable.disabled);
    }

    /** Says how high the windows begin, and how many lamps hang between the people. */
    void furnish(float height, int number) {
        sill = height;
        lamps = number;
    }

    @Override
    public long stillFor() {
        return light.stillFor();
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float top = getHeight();
        HIGH.in(light, first);
        LOW.in(light, second);
        wash.over(getX(), getY() + sill, getWidth(), top - sill).down(batch, first, second);
        houses(batch, 0.74f, HOUSE * 1.3f, FAR);
        houses(batch, 0.52f, HOUSE, NEAR);
        panes(batch);
        wash.over(getX(), getY(), getWidth(), sill).down(batch, WALL.in(light, first), SHADE.in(light, second));
        fill(batch, EDGE, getX(), getY() + sill - 3, getWidth(), 3);
        CEILING.in(light, first);
        wash.over(getX(), getY() + top - 26, getWidth(), 26)
                .down(batch, first, second.set(first.r, first.g, first.b, 0));
        for (int i = 1; i <= lamps; i++) lamp(batch, getX() + getWidth() * i / (lamps + 1));
    }

    private void fill(Batch batch, Hue hue, float x, float y, float width, float height) {
        wash.over(x, y, width, height).fill(batch, hue.in(light, first));
    }

    private void houses(Batch batch, float reach, float width, Hue hue) {
        int number = (int) Math.ceil(getWidth() / width);
        float step = getWidth() / number;
        String street = hue == FAR ? "far" : "near";
        for (int i = 0; i < number; i++) {
            float tall = (getHeight() - sill) * reach * (0.45f + CITY.roll(street, i, 55) / 100f);
            float thin = step * (0.72f + CITY.roll("thin", i, 28) / 100f);
            fill(batch, hue, getX() + i * step, getY() + sill, thin, tall);
            if (hue == NEAR) rooms(batch, i, getX() + i * step, thin, tall);
        }
    }

    /** The lit rooms of a house. */
    private void rooms(Batch batch, int house, float x, float width, float tall) {
        ROOMS.in(light, first);
        for (int storey = 0; storey < (int) (tall / STOREY); storey++) {
            int lit = CITY.roll("lit", house * 100L + storey, 8);
            if (lit > 2) continue;
            float left = x + 5 + lit * (width - 10) / 3;
            wash.over(left, getY() + sill + 5 + storey * STOREY, 3, 4).fill(batch, first);
        }
    }

    private void panes(Batch batch) {
        int number = Math.max(2, Math.round(getWidth() / PANE));
        for (int i = 0; i <= number; i++) {
            float x = getX() + getWidth() * i / number - BAR / 2;
            fill(batch, FRAME, x, getY() + sill, BAR, getHeight() - sill);
            fill(batch, EDGE, x, getY() + sill, 1, getHeight() - sill);
        }
        fill(batch, FRAME, getX(), getY() + getHeight() - 9, getWidth(), 9);
    }

    private void lamp(Batch batch, float x) {
        float y = getY() + getHeight() - Furniture.LAMP.height() + 6;
        float left = x - Furniture.LAMP.width() / 2f;
        float far = getHeight() * 1.3f;
        batch.setColor(SHINE.in(light, first));
        glow.draw(batch, x - far / 2, y + 8 - far / 2, far, far);
        batch.setColor(Color.WHITE);
        lamp.draw(batch, left, y, Furniture.LAMP.width(), Furniture.LAMP.height());
        batch.setColor(BULB.in(light, first));
        bulb.draw(batch, left, y, Furniture.LAMP.width(), Furniture.LAMP.height());
        batch.setColor(Color.WHITE);
    }
}
