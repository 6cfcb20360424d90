package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.DebriefView;

/** What came of a take: the marks, the evidence, the room's notes and what to train next. */
public final class DebriefScene extends Scene<DebriefView> {

    private final DebriefWishes wishes;

    public DebriefScene(DebriefView view, DebriefWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, DebriefView view, Kit kit) {
        var cards = new DebriefCards(kit);
        ground.pad(24, 40, 18, 40);
        ground.add(cards.score(view)).growX().row();
        var columns = new Table();
        columns.add(findings(view, cards, kit)).grow().padRight(16);
        columns.add(side(view, cards, kit)).width(440).growY();
        ground.add(columns).grow().padTop(14).row();
        ground.add(foot(kit)).growX().padTop(14);
    }

    @Override
    protected void escape() {
        wishes.lobby();
    }

    private static Table findings(DebriefView view, DebriefCards cards, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(Headings.panel(kit, Icon.LIST_CHECKS, kit.words().of("debrief.findings")))
                .growX()
                .padBottom(4)
                .row();
        var list = new Table();
        list.top().left();
        view.findings()
                .forEach(finding ->
                        list.add(cards.finding(finding)).growX().padTop(8).row());
        panel.add(kit.scroll("findings", list)).grow();
        return panel;
    }

    private static Table side(DebriefView view, DebriefCards cards, Kit kit) {
        var list = new Table();
        list.top().left();
        if (!view.modes().isEmpty())
            heading(list, Icon.SHIELD_ALERT, kit.words().of("debrief.modes"), kit);
        view.modes()
                .forEach(
                        mode -> list.add(cards.mode(mode)).growX().padBottom(10).row());
        heading(list, Icon.USERS, kit.words().of("debrief.notes"), kit);
        view.notes()
                .forEach(
                        note -> list.add(cards.note(note)).growX().padBottom(10).row());
        heading(list, Icon.TARGET, kit.words().of("debrief.next"), kit);
        for (String advice : view.next())
            list.add(kit.paragraph(Typeface.BODY, Palette.SOFT, advice))
                    .growX()
                    .padBottom(8)
                    .row();
        Table panel = kit.panel(Surface.panel());
        panel.add(kit.scroll("side", list)).grow();
        return panel;
    }

    private static void heading(Table list, Icon icon, String title, Kit kit) {
        list.add(Headings.panel(kit, icon, title)).growX().padBottom(8).row();
    }

    private Table foot(Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("lobby", kit.words().of("debrief.lobby"), wishes::lobby));
        foot.add().growX();
        foot.add(kit.plain("transcript", kit.words().of("debrief.transcript"), wishes::transcript))
                .padRight(10);
        foot.add(kit.plain("export", kit.words().of("debrief.export"), wishes::export))
                .padRight(10);
        foot.add(kit.primary("again", kit.words().of("debrief.again"), wishes::again));
        return foot;
    }
}
