package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Tone;
import poise.desktop.look.Wash;
import poise.desktop.stage.view.TimelineView;

/** The bars and curves of a timeline. */
final class TimelineGround {

    private static final Color LANE = Palette.faded(Palette.RAISED, 0.55f);
    private static final Color YOU = Palette.ACCENT;
    private static final Color ROOM = Color.valueOf("#8C9BC0");
    private static final Color AREA = Palette.faded(Palette.ACCENT, 0.16f);
    private static final Color WORK = Palette.faded(Palette.ACCENT, 0.35f);

    private final Kit kit;
    private final Wash wash;
    private final Color air;
    private final TimelineView view;

    TimelineGround(Kit kit, TimelineView view) {
        this.kit = kit;
        this.wash = kit.look().wash();
        this.air = Palette.faded(kit.colour(Tone.BAD), 0.3f);
        this.view = view;
    }

    /** What it is drawn on, and where its lanes lie there. */
    private record Sheet(Batch batch, TimelineRows rows) {}

    /** Draws all of it; the rows lie where the batch has them. */
    void draw(Batch batch, float alpha, TimelineRows rows) {
        wash.seen(alpha);
        Sheet sheet = new Sheet(batch, rows);
        lanes(sheet);
        voices(sheet);
        for (TimelineView.Deed deed : view.deeds()) span(sheet, WORK, deed.from(), deed.to(), rows.tools(), 3);
        trust(sheet);
        dues(sheet);
        marks(sheet);
    }

    /** A bar from one place to another, at least two units wide so that nothing gets lost. */
    private void span(Sheet sheet, Color colour, int from, int to, float low, float high) {
        float x = sheet.rows().x(from);
        bar(sheet, colour, x, low, Math.max(2, sheet.rows().x(to) - x - 1), high);
    }

    private void bar(Sheet sheet, Color colour, float x, float low, float width, float high) {
        wash.over(x, low, width, high).fill(sheet.batch(), colour);
    }

    private void lanes(Sheet sheet) {
        TimelineRows rows = sheet.rows();
        span(sheet, LANE, 0, TimelineView.FULL, rows.room(), rows.you() + rows.voice() - rows.room());
        span(sheet, LANE, 0, TimelineView.FULL, rows.tools(), TimelineRows.TOOL);
        span(sheet, LANE, 0, TimelineView.FULL, rows.trust(), TimelineRows.TRUST);
    }

    private void voices(Sheet sheet) {
        TimelineRows rows = sheet.rows();
        for (TimelineView.Bar silence : view.voices().silences()) {
            span(sheet, air, silence.from(), silence.to(), rows.room(), 2 * rows.voice() + 1);
            span(sheet, kit.colour(Tone.BAD), silence.from(), silence.to(), rows.you() - 1, 2);
        }
        bars(sheet, YOU, view.voices().you(), rows.you());
        bars(sheet, ROOM, view.voices().room(), rows.room());
    }

    private void bars(Sheet sheet, Color colour, List<TimelineView.Bar> bars, float low) {
        float inset = (sheet.rows().voice() - TimelineRows.BAR) / 2;
        for (TimelineView.Bar bar : bars) span(sheet, colour, bar.from(), bar.to(), low + inset, TimelineRows.BAR);
    }

    private void trust(Sheet sheet) {
        List<TimelineView.Level> levels = view.trust();
        float low = sheet.rows().trust();
        float before = 0;
        for (int i = 0; i < levels.size(); i++) {
            int from = levels.get(i).at();
            int to = i + 1 < levels.size() ? levels.get(i + 1).at() : TimelineView.FULL;
            float high = (TimelineRows.TRUST - 3) * levels.get(i).permille() / 1000;
            float x = sheet.rows().x(from);
            float width = sheet.rows().x(to) - x;
            bar(sheet, AREA, x, low, width, high);
            bar(sheet, YOU, x, low + high, Math.max(2, width), 2);
            if (i > 0) bar(sheet, YOU, x, low + Math.min(before, high), 2, Math.abs(high - before) + 2);
            before = high;
        }
    }

    private void dues(Sheet sheet) {
        TimelineRows rows = sheet.rows();
        float high = rows.due() - 2;
        for (TimelineView.Due due : view.dues()) {
            float low = rows.due(due.row()) + 1;
            Color tone = kit.colour(due.tone());
            span(sheet, Palette.faded(tone, 0.2f), due.from(), due.to(), low, high);
            span(sheet, tone, due.from(), due.to(), low, 2);
            for (int done : due.done()) bar(sheet, tone, rows.x(done) - 1, low, 3, high);
        }
    }

    /** Where an act begins, the times, and where it crashed. */
    private void marks(Sheet sheet) {
        TimelineRows rows = sheet.rows();
        float low = rows.times() + rows.text();
        for (TimelineView.Stretch act : view.ruler().acts())
            if (act.from() > 0) bar(sheet, Palette.LINE, rows.x(act.from()), low, 1, rows.top() - low);
        for (TimelineView.Tick tick : view.ruler().ticks()) bar(sheet, Palette.LINE, rows.x(tick.at()), low, 1, 4);
        if (view.ruler().crash() < 0) return;
        wash.dashes(sheet.batch(), kit.colour(Tone.BAD), rows.x(view.ruler().crash()), low, rows.acts());
    }
}
