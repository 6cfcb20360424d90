package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.kit.TakesPlot;
import poise.desktop.stage.view.HistoryView;

/** The panels of the history. */
final class HistoryPanels {

    private static final float PLOT = 196;
    private static final float TREND = 40;

    private final Kit kit;
    private final HistoryWishes wishes;

    HistoryPanels(Kit kit, HistoryWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    private Table panel(Icon icon, String key) {
        Table panel = kit.panel(Surface.panel().padded(14, 12));
        panel.add(Headings.panel(kit, icon, kit.words().of(key)))
                .growX()
                .padBottom(8)
                .row();
        return panel;
    }

    /** The scenarios that were played; one of them, or all, is looked at. */
    Table filters(HistoryView view) {
        var list = new Table();
        list.top();
        for (HistoryView.Filter filter : view.filters())
            list.add(filter(filter)).growX().padBottom(6).row();
        Table panel = panel(Icon.BRIEFCASE, "history.rooms");
        panel.add(kit.scroll("filters", list)).grow();
        return panel;
    }

    private Press filter(HistoryView.Filter filter) {
        Surface surface = Surface.of(filter.open() ? Palette.HOVER : Palette.PANEL, Round.SOFT)
                .bordered(filter.open() ? Palette.ACCENT : Palette.LINE)
                .padded(10, 7);
        String name = filter.id().isEmpty() ? "filter" : "filter-" + filter.id();
        Press press = kit.press(name, surface, () -> wishes.filter(filter.id()));
        press.add(kit.paragraph(Typeface.CAPTION, filter.open() ? Palette.TEXT : Palette.SOFT, filter.title()))
                .growX();
        press.add(kit.figure(Typeface.MONO, Palette.FAINT, Integer.toString(filter.takes())))
                .padLeft(8);
        return press;
    }

    Table marks(HistoryView view) {
        Table panel = panel(Icon.CHART_LINE, "history.marks");
        if (view.marks().points().isEmpty()) {
            panel.add(kit.paragraph(Typeface.BODY, Palette.FAINT, kit.words().of("history.unfinished")))
                    .growX()
                    .minHeight(PLOT)
                    .top();
            return panel;
        }
        panel.add(new TakesPlot(kit, view.marks())).growX().height(PLOT).row();
        if (view.marks().points().stream().anyMatch(HistoryView.Point::hollow))
            panel.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("history.hollow")))
                    .growX()
                    .padTop(4);
        return panel;
    }

    Table trends(HistoryView view) {
        Table panel = panel(Icon.GAUGE, "history.trends");
        for (HistoryView.Trend trend : view.trends()) {
            var head = new Table();
            head.add(kit.line(Typeface.CAPTION, Palette.SOFT, trend.name())).growX();
            head.add(kit.figure(Typeface.CAPTION, Palette.TEXT, trend.last()));
            panel.add(head).growX().row();
            panel.add(new TakesPlot(kit, trend.plot()))
                    .growX()
                    .height(TREND)
                    .padBottom(6)
                    .row();
        }
        return panel;
    }

    Table modes(HistoryView view) {
        var list = new Table();
        list.top();
        if (view.modes().isEmpty())
            list.add(kit.paragraph(Typeface.BODY, Palette.FAINT, kit.words().of("history.modes.none")))
                    .growX();
        int most = view.modes().stream().mapToInt(HistoryView.Mode::times).max().orElse(1);
        for (HistoryView.Mode mode : view.modes()) {
            list.add(kit.line(Typeface.CAPTION, Palette.TEXT, mode.title())).growX();
            list.add(kit.figure(Typeface.CAPTION, Palette.SOFT, kit.words().of("history.times", mode.times())))
                    .padLeft(8)
                    .row();
            list.add(kit.meter(kit.colour(Tone.WATCH), 1000 * mode.times() / most))
                    .colspan(2)
                    .growX()
                    .padTop(3)
                    .padBottom(8)
                    .row();
        }
        Table panel = panel(Icon.SHIELD_ALERT, "history.modes");
        panel.add(kit.scroll("modes", list)).grow();
        return panel;
    }

    /** The takes, the newest first; each that can be told is a button. */
    Table takes(HistoryView view) {
        var list = new Table();
        list.top();
        int number = 0;
        for (HistoryView.Take take : view.takes())
            list.add(take(take, "take-" + ++number)).growX().padBottom(5).row();
        Table panel = panel(Icon.HISTORY, "history.takes");
        panel.add(kit.scroll("takes", list)).grow();
        return panel;
    }

    private Table take(HistoryView.Take take, String name) {
        Surface surface =
                Surface.of(Palette.RAISED, Round.SOFT).bordered(Palette.LINE).padded(10, 6);
        Table row = take.open() ? kit.press(name, surface, () -> wishes.open(take.id())) : kit.panel(surface);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, take.open() ? Palette.TEXT : Palette.SOFT, take.scenario()))
                .growX()
                .row();
        String told = take.remark().isEmpty()
                ? kit.words().of("history.told", take.date(), take.manner())
                : kit.words().of("history.told.remark", take.date(), take.manner(), take.remark());
        words.add(kit.line(Typeface.CAPTION, Palette.FAINT, told)).growX();
        row.add(words).growX();
        if (!take.band().isEmpty()) row.add(kit.chip(take.tone(), take.band())).padLeft(10);
        row.add(kit.figure(Typeface.TITLE, take.tone() == Tone.PLAIN ? Palette.FAINT : Palette.TEXT, take.marks()))
                .minWidth(52)
                .right()
                .padLeft(10);
        row.add(kit.icon(Icon.CHEVRON_RIGHT, Icon.Size.SMALL, take.open() ? Palette.ACCENT : Palette.PANEL))
                .padLeft(8);
        return row;
    }
}
