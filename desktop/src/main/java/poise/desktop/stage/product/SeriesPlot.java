package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import java.util.OptionalInt;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.look.Wash;
import poise.desktop.stage.view.Piece.Chart;

/** A series of numbers as a line over its area, or as bars, with the limit across them; what is beyond it is red. */
final class SeriesPlot extends Widget {

    private static final float HALF = 0.55f;
    private static final float AREA = 0.13f;
    private static final float DASH = 6;
    private static final float GAP = 0.3f;
    private static final int GRID = 3;
    private static final float AIR = 1.1f;

    private final Wash wash;
    private final Chart chart;
    private final Color ink;
    private final Color bad;
    private final float floor;
    private final float ceiling;
    private final Vector2 start = new Vector2();
    private final Vector2 end = new Vector2();

    SeriesPlot(Paper paper, Chart chart) {
        this.chart = chart;
        wash = paper.kit().look().wash();
        ink = paper.brand().deep();
        bad = paper.kit().look().onPage(Tone.BAD);
        floor = floor(chart);
        ceiling = Math.max(floor + 1, floor + (most(chart) - floor) * AIR);
    }

    /** Where the plot begins: at none, unless all its values lie close together. */
    static int floor(Chart chart) {
        int least = chart.values().stream().mapToInt(each -> each).min().orElse(0);
        int spread = most(chart) - least;
        boolean close = !chart.bars() && least > 2 * spread && spread > 0;
        return close ? least - spread / 2 : Math.min(0, least);
    }

    static int most(Chart chart) {
        int most = chart.values().stream().mapToInt(each -> each).max().orElse(0);
        return chart.limit().isPresent() ? Math.max(most, chart.limit().getAsInt()) : most;
    }

    private float height(float value) {
        return getHeight() * (value - floor) / (ceiling - floor);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        wash.seen(parentAlpha);
        for (int i = 0; i < GRID; i++) box(batch, Palette.PAGE_LINE, 0, getHeight() * i / GRID, getWidth(), 1);
        if (chart.bars()) bars(batch);
        else line(batch);
        OptionalInt limit = chart.limit();
        if (limit.isEmpty()) return;
        for (float x = 0; x < getWidth(); x += 2 * DASH)
            box(batch, bad, x, height(limit.getAsInt()), Math.min(DASH, getWidth() - x), 1);
    }

    private void bars(Batch batch) {
        List<Integer> values = chart.values();
        float step = getWidth() / values.size();
        for (int i = 0; i < values.size(); i++) {
            float wide = Math.min(44, step * (1 - GAP));
            float high = height(values.get(i));
            if (high > 0) box(batch, colour(values.get(i)), step * i + (step - wide) / 2, 0, wide, high);
        }
    }

    /** Between two values each, or across all of it where there is one; where that crosses the limit, another colour begins. */
    private void line(Batch batch) {
        List<Integer> values = chart.values();
        int last = values.size() - 1;
        for (int i = 1; i <= Math.max(1, last); i++)
            piece(batch, i - 1, values.get(i - 1), i, values.get(Math.min(i, last)));
    }

    private void piece(Batch batch, float from, float first, float to, float last) {
        float limit = chart.limit().orElse(Integer.MAX_VALUE);
        if ((first - limit) * (last - limit) < 0) {
            float between = from + (to - from) * (limit - first) / (last - first);
            piece(batch, from, first, between, limit);
            piece(batch, between, limit, to, last);
            return;
        }
        Color colour = colour(Math.max(first, last));
        at(start, from, first);
        at(end, to, last);
        wash.under(start, end, getY()).fill(batch, Palette.faded(colour, AREA));
        wash.line(batch, colour, start, end, HALF);
    }

    private void at(Vector2 point, float number, float value) {
        point.set(getX() + getWidth() * number / Math.max(1, chart.values().size() - 1), getY() + height(value));
    }

    private Color colour(float value) {
        return chart.limit().isPresent() && value > chart.limit().getAsInt() ? bad : ink;
    }

    private void box(Batch batch, Color colour, float x, float y, float width, float height) {
        wash.over(getX() + x, getY() + y, width, height).fill(batch, colour);
    }

    @Override
    public float getPrefHeight() {
        return 74;
    }

    @Override
    public float getPrefWidth() {
        return 160;
    }

    @Override
    public float getMinWidth() {
        return 40;
    }
}
