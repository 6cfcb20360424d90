package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.HistoryView;

/** What was played so far, in plots and in a table from which each debrief can be read again. */
public final class HistoryScene extends Scene<HistoryView> {

    private static final float SIDE = 300;

    private final HistoryWishes wishes;

    public HistoryScene(HistoryView view, HistoryWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, HistoryView view, Kit kit) {
        ground.pad(22, 40, 14, 40);
        ground.add(Headings.lines(
                        kit, kit.words().of("history.title"), kit.words().of("history.claim")))
                .growX()
                .row();
        ground.add(body(view, kit)).grow().padTop(14).row();
        ground.add(foot(view, kit)).growX().padTop(12);
    }

    private Table body(HistoryView view, Kit kit) {
        if (!view.ready())
            return alone(kit.line(Typeface.SPEECH, Palette.SOFT, kit.words().of("history.reading")));
        return view.isEmpty() ? nothing(kit) : played(view, new HistoryPanels(kit, wishes));
    }

    private static Table alone(Actor actor) {
        var middle = new Table();
        middle.add(actor);
        return middle;
    }

    private Table nothing(Kit kit) {
        Table panel = kit.panel(Surface.panel().padded(36, 30));
        panel.center();
        panel.add(kit.icon(Icon.CHART_LINE, Size.LARGE, Palette.ACCENT))
                .padBottom(14)
                .row();
        panel.add(kit.line(Typeface.TITLE, Palette.TEXT, kit.words().of("history.none")))
                .padBottom(8)
                .row();
        Label hint = kit.paragraph(Typeface.BODY, Palette.SOFT, kit.words().of("history.none.hint"));
        hint.setAlignment(Align.center);
        panel.add(hint).width(420).padBottom(20).row();
        panel.add(kit.primary("begin", kit.words().of("history.begin"), wishes::lobby));
        return alone(panel);
    }

    private static Table played(HistoryView view, HistoryPanels panels) {
        var left = panels.filters(view);
        var middle = new Table();
        middle.add(panels.marks(view)).growX().row();
        middle.add(panels.takes(view)).grow().padTop(12);
        var right = new Table();
        right.add(panels.trends(view)).growX().row();
        right.add(panels.modes(view)).grow().padTop(12);
        var columns = new Table();
        columns.add(left).width(230).growY().padRight(12);
        columns.add(middle).grow().padRight(12);
        columns.add(right).width(SIDE).growY();
        return columns;
    }

    private Table foot(HistoryView view, Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("lobby", kit.words().of("debrief.back.lobby"), wishes::lobby))
                .padRight(16);
        foot.add(kit.line(Typeface.BODY, kit.colour(Tone.WATCH), view.notice())).growX();
        foot.add(kit.keyHint(kit.words().of("key.tab"), kit.words().of("key.tab.does")))
                .padRight(16);
        foot.add(kit.keyHint(kit.words().of("key.enter"), kit.words().of("key.enter.does")));
        return foot;
    }

    @Override
    protected void escape() {
        wishes.lobby();
    }
}
