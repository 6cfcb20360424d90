package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.look.Wash;

/** A value over time as a line over a shaded ground, from the first point to now; time and value in permille. */
public final class Graph extends WidgetGroup {

    private static final float PLOT = 29;
    private static final float DOT = 7;
    private static final float HALF = 0.7f;

    /** How far before a step the line leaves for it, so that steps are slopes. */
    private static final float SLOPE = 7;

    private static final float DASH = 3;

    /** The plot shows a range of values at least so wide, so that little does not look like much. */
    private static final int RANGE = 400;

    private static final int MARGIN = 60;
    private static final Color CLEAR = Palette.faded(Palette.ACCENT, 0);
    private static final Color GROUND = Palette.faded(Palette.ACCENT, 0.34f);
    private static final Color RULE = Palette.faded(Palette.LINE, 0.8f);

    private final Kit kit;
    private final Wash wash;
    private final Drawable now;
    private final List<int[]> points = new ArrayList<>();
    private final List<float[]> line = new ArrayList<>();
    private final Rectangle place = new Rectangle();
    private final Rectangle laid = new Rectangle();
    private int lowest = 1000;
    private int highest;
    private @Nullable Label from;
    private @Nullable Label to;
    private @Nullable Mark mark;

    private record Mark(int time, Color colour, Drawable dot, Label name) {}

    Graph(Kit kit) {
        this.kit = kit;
        wash = kit.look().wash();
        now = kit.look().surface(Surface.of(Palette.TEXT, Round.BAR));
        setTransform(false);
    }

    /** Names the time of the first point. */
    public Graph from(String name) {
        from = caption(name, Palette.FAINT);
        return this;
    }

    /** Names the time of the last. */
    public Graph to(String name) {
        to = caption(name, Palette.FAINT);
        return this;
    }

    /** Adds a point; points come in the order of time. */
    public void point(int time, int value) {
        points.add(new int[] {time, value});
        lowest = Math.min(lowest, value - MARGIN);
        highest = Math.max(highest, value + MARGIN);
    }

    /** Marks a time and names it; the names beside it give way. */
    public void mark(int time, Tone tone, String name) {
        Color colour = kit.colour(tone);
        mark = new Mark(time, colour, kit.look().surface(Surface.of(colour, Round.BAR)), caption(name, colour));
    }

    private Label caption(String words, Color colour) {
        Label label = kit.figure(Typeface.CAPTION, colour, words);
        addActor(label);
        return label;
    }

    @Override
    public void layout() {
        Label named = mark == null ? null : mark.name();
        if (from != null) from.setBounds(0, 0, from.getPrefWidth(), from.getPrefHeight());
        if (to != null) to.setBounds(getWidth() - to.getPrefWidth(), 0, to.getPrefWidth(), to.getPrefHeight());
        if (named == null || mark == null) return;
        float width = named.getPrefWidth();
        float middle = getWidth() * mark.time() / 1000 - width / 2;
        named.setBounds(Math.max(0, Math.min(getWidth() - width, middle)), 0, width, named.getPrefHeight());
        if (from != null) from.setVisible(from.getWidth() + SLOPE < named.getX());
        if (to != null) to.setVisible(to.getX() - SLOPE > named.getX() + width);
    }

    private float floor() {
        return from == null ? 0 : from.getPrefHeight() + 1;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        super.draw(batch, parentAlpha);
        float plot = getHeight() - floor() - DOT / 2;
        for (int half = 0; half <= 2; half++)
            wash.over(getX(), Math.round(getY() + floor() + plot * half / 2), getWidth(), 1)
                    .fill(batch, RULE);
        if (points.isEmpty()) return;
        if (!place.equals(laid.set(getX(), getY(), getWidth(), getHeight()))) bend(plot);
        for (int i = 1; i < line.size(); i++) piece(batch, line.get(i - 1), line.get(i));
        if (mark != null) mark(batch, mark, plot);
        float[] last = line.get(line.size() - 1);
        dot(batch, now, last[0], last[1]);
    }

    private void piece(Batch batch, float[] start, float[] end) {
        wash.under(start[0], start[1], end[0], end[1], getY() + floor()).down(batch, GROUND, CLEAR);
        wash.line(batch, Palette.ACCENT, start, end, HALF);
    }

    /** Finds out where the line bends, on the stage. */
    private void bend(float plot) {
        place.set(laid);
        int range = Math.max(RANGE, highest - lowest);
        float base = Math.max(0, Math.min(1000 - range, (highest + lowest - range) / 2f));
        line.clear();
        for (int[] point : points) {
            float x = getX() + getWidth() * point[0] / 1000;
            float y = getY() + floor() + plot * (point[1] - base) / range;
            if (!line.isEmpty()) {
                float[] before = line.get(line.size() - 1);
                if (x - SLOPE > before[0]) line.add(new float[] {x - SLOPE, before[1]});
            }
            line.add(new float[] {x, y});
        }
        line.add(new float[] {getX() + getWidth(), line.get(line.size() - 1)[1]});
    }

    private void mark(Batch batch, Mark marked, float plot) {
        float x = getX() + getWidth() * marked.time() / 1000;
        for (float y = 0; y < plot; y += 2 * DASH)
            wash.over(x - 0.5f, getY() + floor() + y, 1, DASH).fill(batch, marked.colour());
        dot(batch, marked.dot(), x, getY() + floor() + plot);
    }

    private static void dot(Batch batch, Drawable dot, float x, float y) {
        batch.setColor(Color.WHITE);
        dot.draw(batch, x - DOT / 2, y - DOT / 2, DOT, DOT);
    }

    @Override
    public float getPrefHeight() {
        return floor() + PLOT + DOT / 2;
    }

    @Override
    public float getMinWidth() {
        return 60;
    }
}
