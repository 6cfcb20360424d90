package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.TransformDrawable;
import java.util.stream.IntStream;
import poise.core.kernel.Dice;
import poise.desktop.look.Furniture;
import poise.desktop.look.Look;
import poise.desktop.look.Wash;
import poise.desktop.stage.kit.Moving;
import poise.desktop.stage.room.Light.Hue;

/** What is seen behind the people: a city through the windows, the wall below them, and the lamps. */
final class Windows extends Widget implements Moving {

    private static final Hue HIGH = Hue.of("#0A1122", "#1B2148", "#3B3168");
    private static final Hue LOW = Hue.of("#1A2A4E", "#9A6478", "#F0A268");
    private static final Hue FAR = Hue.of("#14213E", "#453B60", "#7E5068");
    private static final Hue NEAR = Hue.of("#0B1326", "#191A33", "#372945");
    private static final Hue ROOMS = Hue.of("#3A4F7C", "#F2CF92", "#FFE09A");
    private static final Hue FRAME = Hue.of("#0A0F1C", "#15131C", "#2B1D19");
    private static final Hue EDGE = Hue.of("#1D2A47", "#3A3340", "#664637");
    private static final Hue WALL = Hue.of("#121A2D", "#33292F", "#634535");
    private static final Hue SHADE = Hue.of("#080C17", "#17131A", "#301F19");
    private static final Hue SHINE = Hue.of("#5F86D00A", "#FFC98A78", "#FFB45CC0");
    private static final Hue BULB = Hue.of("#34446A", "#FFE7BE", "#FFF0CC");
    private static final Hue CEILING = Hue.of("#04070FD0", "#0A0810B0", "#1A0F0A80");

    /** The same city every time: how tall and thin its houses are, and where light is on. */
    private static final Dice CITY = new Dice(7);

    private static final int KNOWN = 256;
    private static final int[] TALL_FAR = rolls("far", 55);
    private static final int[] TALL_NEAR = rolls("near", 55);
    private static final int[] THIN = rolls("thin", 28);
    private static final int[] LIT = rolls("lit", 8);

    private static final float PANE = 122;
    private static final float BAR = 7;
    private static final float HOUSE = 34;
    private static final float STOREY = 11;

    /** So much of the wall belongs to a lamp of full size. */
    private static final float ROOM = 140;

    private static final int MANY = 5;

    private final Light light;
    private final Wash wash;
    private final TransformDrawable glow;
    private final TransformDrawable lamp;
    private final TransformDrawable bulb;
    private final Color first = new Color();
    private final Color second = new Color();
    private float sill;
    private int people;

    Windows(Look look, Light light) {
        this.light = light;
        wash = look.wash();
        glow = look.glowBelow();
        lamp = look.furniture(Furniture.LAMP);
        bulb = look.furniture(Furniture.BULB);
        setTouchable(Touchable.disabled);
    }

    private static int[] rolls(String purpose, int sides) {
        return IntStream.range(0, KNOWN).map(i -> CITY.roll(purpose, i, sides)).toArray();
    }

    /** Says how high the windows begin, and how many people sit before them. */
    void furnish(float height, int number) {
        sill = height;
        people = Math.max(1, number);
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
        lamps(batch);
    }

    private void fill(Batch batch, Hue hue, float x, float y, float width, float height) {
        wash.over(x, y, width, height).fill(batch, hue.in(light, first));
    }

    private void houses(Batch batch, float reach, float width, Hue hue) {
        int number = (int) Math.ceil(getWidth() / width);
        float step = getWidth() / number;
        boolean far = hue.equals(FAR);
        int[] street = far ? TALL_FAR : TALL_NEAR;
        for (int i = 0; i < number; i++) {
            float tall = (getHeight() - sill) * reach * (0.45f + street[i % KNOWN] / 100f);
            float thin = step * (0.72f + THIN[i % KNOWN] / 100f);
            fill(batch, hue, getX() + i * step, getY() + sill, thin, tall);
            if (!far) rooms(batch, i, getX() + i * step, thin, tall);
        }
    }

    /** The lit rooms of a house. */
    private void rooms(Batch batch, int house, float x, float width, float tall) {
        ROOMS.in(light, first);
        for (int storey = 0; storey < (int) (tall / STOREY); storey++) {
            int lit = LIT[(house * 17 + storey) % KNOWN];
            if (lit > 2) continue;
            float left = x + 5 + lit * (width - 10) / 3;
            wash.over(left, getY() + sill + 5 + storey * STOREY, 3, 4).fill(batch, first);
        }
    }

    private void panes(Batch batch) {
        int number = Math.max(2, Math.round(getWidth() / PANE));
        for (int i = 1; i < number; i++) {
            float x = getX() + getWidth() * i / number - BAR / 2;
            fill(batch, FRAME, x, getY() + sill, BAR, getHeight() - sill);
            fill(batch, EDGE, x, getY() + sill, 1, getHeight() - sill);
        }
        fill(batch, FRAME, getX(), getY() + getHeight() - 9, getWidth(), 9);
    }

    /** Lamps hang where nobody sits: between two people, and not between all of many. */
    private void lamps(Batch batch) {
        boolean few = people < MANY;
        int lamps = few ? Math.max(2, people - 1) : 3 - people % 2;
        for (int i = 0; i < lamps; i++) {
            float place = (2 * i + 1) / (2f * lamps);
            lamp(
                    batch,
                    getX() + getWidth() * (few ? (i + 1f) / (lamps + 1) : Math.round(place * people) / (float) people));
        }
    }

    private void lamp(Batch batch, float x) {
        float scale = Math.min(1, getWidth() / people / ROOM);
        float width = Furniture.LAMP.width() * scale;
        float height = Furniture.LAMP.height() * scale;
        float y = getY() + getHeight() - height;
        float near = Math.min(x - getX(), getX() + getWidth() - x);
        float far = Math.min(getHeight() * 1.5f, 2 * near);
        batch.setColor(SHINE.in(light, first));
        float bright = getY() + getHeight() - far * (1 - Look.ABOVE);
        glow.draw(batch, x - far / 2, bright, far, far * (1 - Look.ABOVE));
        batch.setColor(Color.WHITE);
        lamp.draw(batch, x - width / 2, y, width, height);
        batch.setColor(BULB.in(light, first));
        bulb.draw(batch, x - width / 2, y, width, height);
        batch.setColor(Color.WHITE);
    }
}
