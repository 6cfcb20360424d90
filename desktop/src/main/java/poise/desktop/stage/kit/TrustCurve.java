package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
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

/** Trust over time as a line over a shaded ground, from the first point to now; both in permille. */
public final class TrustCurve extends WidgetGroup {

    private static final float PLOT = 29;
    private static final float DOT = 7;
    private static final float HALF = 0.7f;

    /** How far before a step the line leaves for it, so that steps are slopes. */
    private static final float SLOPE = 7;

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
    private final List<Vector2> line = new ArrayList<>();
    private final Rectangle place = new Rectangle();
    private final Rectangle laid = new Rectangle();
    private int lowest = 1000;
    private int highest;
    private @Nullable Label from;
    private @Nullable Label to;
    private @Nullable Mark mark;

    private record Mark(int time, Color colour, Drawable dot, Label name) {}

    public TrustCurve(Kit kit) {
        this.kit = kit;
        wash = kit.look().wash();
        now = kit.look().surface(Surface.of(Palette.TEXT, Round.BAR));
        setTransform(false);
    }

    /** Names the time of the first point. */
    public TrustCurve from(String name) {
        from = caption(name, Palette.FAINT);
        return this;
    }

    /** Names the time of the last. */
    public TrustCurve to(String name) {
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
            wash.over(getX(), getY() + floor() + plot * half / 2, getWidth(), 1).fill(batch, RULE);
        if (points.isEmpty()) return;
        if (!place.equals(laid.set(getX(), getY(), getWidth(), getHeight()))) bend(plot);
        for (int i = 1; i < line.size(); i++) piece(batch, line.get(i - 1), line.get(i));
        if (mark != null) mark(batch, mark, plot);
        dot(batch, now, last());
    }

    private void piece(Batch batch, Vector2 start, Vector2 end) {
        wash.under(start, end, getY() + floor()).down(batch, GROUND, CLEAR);
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
            if (!line.isEmpty() && x - SLOPE > last().x) line.add(new Vector2(x - SLOPE, last().y));
            line.add(new Vector2(x, y));
        }
        line.add(new Vector2(getX() + getWidth(), last().y));
    }

    private Vector2 last() {
        return line.get(line.size() - 1);
    }

    private void mark(Batch batch, Mark marked, float plot) {
        float x = getX() + getWidth() * marked.time() / 1000;
        float low = getY() + floor();
        wash.dashes(batch, marked.colour(), x - 0.5f, low, low + plot);
        dot(batch, marked.dot(), new Vector2(x, low + plot));
    }

    private static void dot(Batch batch, Drawable dot, Vector2 middle) {
        batch.setColor(Color.WHITE);
        dot.draw(batch, middle.x - DOT / 2, middle.y - DOT / 2, DOT, DOT);
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
