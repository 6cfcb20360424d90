package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import java.util.OptionalInt;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.Piece.Chart;

/** A series of numbers as a line over its area, or as bars, with the limit across them; what is beyond it is red. */
final class Plot extends Widget {

    private static final float LINE = 2;
    private static final float DASH = 6;
    private static final float GAP = 0.3f;
    private static final int GRID = 3;
    private static final float AIR = 1.1f;

    private final TextureRegion spot;
    private final Chart chart;
    private final Color ink;
    private final Color bad;
    private final float floor;
    private final float ceiling;

    Plot(Paper paper, Chart chart) {
        this.chart = chart;
        spot = paper.kit().look().spot();
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
        for (int i = 0; i < GRID; i++)
            box(batch, Palette.PAGE_LINE, parentAlpha, 0, getHeight() * i / GRID, getWidth(), 1);
        if (chart.bars()) bars(batch, parentAlpha);
        else line(batch, parentAlpha);
        OptionalInt limit = chart.limit();
        if (limit.isEmpty()) return;
        for (float x = 0; x < getWidth(); x += 2 * DASH)
            box(batch, bad, parentAlpha, x, height(limit.getAsInt()), Math.min(DASH, getWidth() - x), 1);
    }

    private void bars(Batch batch, float alpha) {
        List<Integer> values = chart.values();
        float step = getWidth() / values.size();
        for (int i = 0; i < values.size(); i++) {
            float wide = Math.min(44, step * (1 - GAP));
            box(batch, colour(values.get(i)), alpha, step * i + (step - wide) / 2, 0, wide, height(values.get(i)));
        }
    }

    /** Column by column, so that the line is as thick where it is steep, and its edges are soft. */
    private void line(Batch batch, float alpha) {
        for (int x = 0; x < (int) getWidth(); x++) {
            float value = value(x / getWidth());
            float y = height(value);
            float rise = Math.abs(height(value((x + 1) / getWidth())) - y);
            float half = LINE / 2 * (float) Math.sqrt(1 + rise * rise);
            Color colour = colour(value);
            box(batch, colour, alpha * 0.13f, x, 0, 1, y);
            soft(batch, colour, alpha, x, y - half, y + half);
        }
    }

    private void soft(Batch batch, Color colour, float alpha, int x, float from, float to) {
        float bottom = (float) Math.ceil(from);
        float top = (float) Math.floor(to);
        box(batch, colour, alpha, x, bottom, 1, Math.max(0, top - bottom));
        box(batch, colour, alpha * (bottom - from), x, bottom - 1, 1, 1);
        box(batch, colour, alpha * (to - top), x, top, 1, 1);
    }

    /** The value at a share of the width, between those beside it. */
    private float value(float share) {
        List<Integer> values = chart.values();
        float place = Math.min(1, share) * (values.size() - 1);
        int before = (int) place;
        int after = Math.min(values.size() - 1, before + 1);
        return values.get(before) + (values.get(after) - values.get(before)) * (place - before);
    }

    private Color colour(float value) {
        return chart.limit().isPresent() && value > chart.limit().getAsInt() ? bad : ink;
    }

    private void box(Batch batch, Color colour, float alpha, float x, float y, float width, float height) {
        if (width <= 0 || height <= 0 || alpha < 0.01f) return;
        batch.setColor(colour.r, colour.g, colour.b, colour.a * alpha);
        batch.draw(spot, getX() + x, getY() + y, width, height);
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
