package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.look.Wash;
import poise.desktop.stage.view.HistoryView;

/** What takes reached, from left to right over horizontal zones, joined by a line; labels are left out where they would collide. */
public final class TakesPlot extends WidgetGroup {

    private static final float DOT = 8;
    private static final float GAP = 12;
    private static final float HALF = 0.3f;
    private static final Color THREAD = Palette.faded(Palette.ACCENT, 0.65f);
    private static final Color FLOOR = Palette.faded(Palette.RAISED, 0.7f);

    private final Kit kit;
    private final Wash wash;
    private final HistoryView.Plot plot;
    private final List<Label> zones;
    private final List<Label> edges;
    private final List<Label> labels;
    private final List<Drawable> dots;
    private final Drawable hole;
    private final Vector2 from = new Vector2();
    private final Vector2 to = new Vector2();
    private float left;
    private float low;

    public TakesPlot(Kit kit, HistoryView.Plot plot) {
        this.kit = kit;
        this.plot = plot;
        wash = kit.look().wash();
        zones = plot.zones().stream()
                .map(zone -> label(kit, kit.colour(zone.tone()), zone.title()))
                .toList();
        edges = plot.zones().stream()
                .map(zone -> label(kit, Palette.FAINT, Integer.toString(zone.to())))
                .toList();
        labels = plot.points().stream()
                .map(point -> label(kit, Palette.FAINT, point.label()))
                .toList();
        dots = plot.points().stream()
                .map(point -> dot(kit, kit.colour(point.tone())))
                .toList();
        hole = dot(kit, Palette.PANEL);
        zones.forEach(this::addActor);
        edges.forEach(this::addActor);
        labels.forEach(this::addActor);
        setTransform(false);
    }

    private static Label label(Kit kit, Color colour, String words) {
        return kit.figure(Typeface.CAPTION, colour, words);
    }

    private static Drawable dot(Kit kit, Color colour) {
        return kit.look().surface(Surface.of(colour, Round.TIGHT));
    }

    @Override
    public void layout() {
        left = edges.stream().map(Label::getPrefWidth).reduce(0f, Math::max);
        left += edges.isEmpty() ? 0 : GAP / 2;
        low = labels.stream().anyMatch(each -> !each.getText().isEmpty())
                ? labels.get(0).getPrefHeight() + 4
                : 0;
        for (int i = 0; i < zones.size(); i++) {
            HistoryView.Zone zone = plot.zones().get(i);
            Label title = zones.get(i);
            float top = y(zone.to());
            title.setVisible(top - y(zone.from()) >= title.getPrefHeight());
            title.setBounds(left + 8, top - title.getPrefHeight() - 1, title.getPrefWidth(), title.getPrefHeight());
        }
        edges();
        times();
    }

    /** The upper edge of each zone, from above; one too near to that above it is left out. */
    private void edges() {
        float free = getHeight();
        for (int i = 0; i < edges.size(); i++) {
            Label edge = edges.get(i);
            float height = edge.getPrefHeight();
            float y = Math.min(getHeight() - height, y(plot.zones().get(i).to()) - height / 2);
            edge.setVisible(y + height <= free + 1);
            edge.setBounds(left - GAP / 2 - edge.getPrefWidth(), y, edge.getPrefWidth(), height);
            free = edge.isVisible() ? y : free;
        }
    }

    /** The newest first; equal ones are written once. */
    private void times() {
        float free = getWidth() + GAP;
        String last = "";
        for (int i = labels.size() - 1; i >= 0; i--) {
            Label label = labels.get(i);
            float width = label.getPrefWidth();
            float x = Math.max(left, Math.min(getWidth() - width, x(i) - width / 2));
            boolean other = !label.textEquals(last);
            label.setVisible(other && x + width + GAP <= free);
            label.setBounds(x, 0, width, label.getPrefHeight());
            free = label.isVisible() ? x : free;
            last = label.isVisible() ? label.getText().toString() : last;
        }
    }

    private float x(int number) {
        float first = left + GAP + (zones.isEmpty() ? 0 : 70);
        float width = getWidth() - GAP - first;
        int gaps = plot.points().size() - 1;
        return gaps == 0 ? first + width / 2 : first + width * number / gaps;
    }

    private float y(int value) {
        return low + (getHeight() - low) * value / plot.full();
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        wash.seen(parentAlpha);
        ground(batch);
        for (int i = 1; i < dots.size(); i++) wash.line(batch, THREAD, at(from, i - 1), at(to, i), HALF);
        batch.setColor(1, 1, 1, parentAlpha);
        for (int i = 0; i < dots.size(); i++) {
            at(to, i);
            boolean hollow = plot.points().get(i).hollow();
            round(batch, dots.get(i), hollow ? DOT + 2 : DOT);
            if (hollow) round(batch, hole, DOT - 2);
        }
        super.draw(batch, parentAlpha);
    }

    private void round(Batch batch, Drawable dot, float size) {
        dot.draw(batch, to.x - size / 2, to.y - size / 2, size, size);
    }

    private void ground(Batch batch) {
        float width = getWidth() - left;
        if (plot.zones().isEmpty())
            wash.over(getX() + left, getY() + low, width, getHeight() - low).fill(batch, FLOOR);
        for (HistoryView.Zone zone : plot.zones()) {
            float y = getY() + y(zone.from());
            Color colour = kit.colour(zone.tone());
            wash.over(getX() + left, y, width, y(zone.to()) - y(zone.from()))
                    .fill(batch, Palette.faded(colour, zone.tone() == Tone.GOOD ? 0.09f : 0.06f));
            wash.over(getX() + left, y, width, 1).fill(batch, Palette.faded(colour, 0.35f));
        }
    }

    /** The middle of a dot on the page; the highest and the lowest are wholly on the plot. */
    private Vector2 at(Vector2 point, int number) {
        float value = y(plot.points().get(number).value());
        float inside = Math.max(low + DOT / 2, Math.min(getHeight() - DOT / 2, value));
        return point.set(getX() + x(number), getY() + inside);
    }
}
