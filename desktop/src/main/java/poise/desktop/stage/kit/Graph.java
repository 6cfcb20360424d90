package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Wash;

/** A value over time as a line with a shaded ground, from the first point to now; time and value in permille. */
public final class Graph extends Widget {

    private static final float HEIGHT = 38;
    private static final float DOT = 7;
    private static final float HALF = 0.7f;

    /** How far before a step the line leaves for it, so that steps are slopes. */
    private static final float SLOPE = 7;

    private static final float DASH = 3;
    private static final Color CLEAR = Palette.faded(Palette.ACCENT, 0);
    private static final Color GROUND = Palette.faded(Palette.ACCENT, 0.3f);
    private static final Color RULE = Palette.faded(Palette.LINE, 0.7f);

    private final Wash wash;
    private final Drawable now;
    private final Drawable mark;
    private final Color crash;
    private final List<float[]> points = new ArrayList<>();
    private OptionalInt marked = OptionalInt.empty();

    Graph(Look look, Color crash) {
        this.crash = crash;
        wash = look.wash();
        now = look.surface(Surface.of(Palette.TEXT, Round.BAR));
        mark = look.surface(Surface.of(crash, Round.BAR));
    }

    public Graph point(int time, int value) {
        points.add(new float[] {time / 1000f, value / 1000f});
        return this;
    }

    /** Marks a time. */
    public Graph mark(OptionalInt time) {
        marked = time;
        return this;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        for (int third = 0; third <= 2; third++)
            wash.over(getX(), getY() + getHeight() * third / 2, getWidth(), 1).fill(batch, RULE);
        if (points.isEmpty()) return;
        List<float[]> line = line();
        for (int i = 1; i < line.size(); i++) piece(batch, line.get(i - 1), line.get(i));
        marked.ifPresent(time -> mark(batch, getX() + getWidth() * time / 1000f));
        float[] last = line.get(line.size() - 1);
        dot(batch, now, last[0], last[1]);
    }

    private void piece(Batch batch, float[] from, float[] to) {
        wash.under(from[0], from[1], to[0], to[1], getY()).down(batch, GROUND, CLEAR);
        wash.line(batch, Palette.ACCENT, from, to, HALF);
    }

    /** Where the line bends, on the stage. */
    private List<float[]> line() {
        List<float[]> line = new ArrayList<>();
        for (float[] point : points) {
            float x = getX() + getWidth() * point[0];
            float y = getY() + getHeight() * point[1];
            if (!line.isEmpty()) {
                float[] before = line.get(line.size() - 1);
                if (x - SLOPE > before[0]) line.add(new float[] {x - SLOPE, before[1]});
            }
            line.add(new float[] {x, y});
        }
        line.add(new float[] {getX() + getWidth(), line.get(line.size() - 1)[1]});
        return line;
    }

    private void mark(Batch batch, float x) {
        for (float y = getY(); y < getY() + getHeight(); y += 2 * DASH)
            wash.over(x - 0.5f, y, 1, DASH).fill(batch, crash);
        dot(batch, mark, x, getY() + getHeight());
    }

    private static void dot(Batch batch, Drawable dot, float x, float y) {
        batch.setColor(Color.WHITE);
        dot.draw(batch, x - DOT / 2, y - DOT / 2, DOT, DOT);
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    public float getMinWidth() {
        return 60;
    }
}
