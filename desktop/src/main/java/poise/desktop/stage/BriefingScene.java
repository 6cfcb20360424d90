package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.BriefingView;

/** What the player reads before the meeting begins. */
public final class BriefingScene extends Scene<BriefingView> {

    private static final int COLUMNS = 2;

    private final BriefingWishes wishes;

    public BriefingScene(BriefingView view, BriefingWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, BriefingView view, Kit kit) {
        ground.pad(22, 48, 18, 48);
        ground.add(Headings.lines(kit, view.title(), kit.words().of("briefing.claim")))
                .growX()
                .row();
        var columns = new Table();
        columns.add(left(view, kit)).grow().padRight(20);
        columns.add(protocol(view, kit)).width(420).growY();
        ground.add(columns).grow().padTop(14).row();
        ground.add(foot(kit)).growX().padTop(14);
    }

    @Override
    protected void escape() {
        wishes.back();
    }

    private static Table left(BriefingView view, Kit kit) {
        var left = new Table();
        left.top().left();
        left.add(told(view, kit)).growX().row();
        left.add(prepared(view, kit)).growX().padTop(12).row();
        left.add(people(view, kit)).grow().padTop(12);
        return left;
    }

    private static Table prepared(BriefingView view, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(Headings.panel(kit, Icon.CHECK, kit.words().of("briefing.prepared")))
                .growX()
                .padBottom(3)
                .row();
        for (String line : view.prepared())
            panel.add(kit.paragraph(Typeface.BODY, Palette.SOFT, line))
                    .growX()
                    .padTop(4)
                    .row();
        return panel;
    }

    /** The room, and under it what hangs on today. */
    private static Table told(BriefingView view, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(Headings.panel(kit, Icon.FLAG, kit.words().of("briefing.stakes")))
                .growX()
                .row();
        panel.add(kit.paragraph(Typeface.BODY, Palette.TEXT, view.stakes()))
                .growX()
                .padTop(7)
                .row();
        panel.add(kit.paragraph(Typeface.BODY, Palette.SOFT, view.room()))
                .growX()
                .padTop(6);
        return panel;
    }

    private static Table people(BriefingView view, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(Headings.panel(kit, Icon.USERS, kit.words().of("briefing.people")))
                .growX()
                .padBottom(3)
                .row();
        var list = new Table();
        list.top().left();
        for (int i = 0; i < view.people().size(); i++) {
            if (i % COLUMNS == 0) list.row();
            list.add(person(view.people().get(i), kit)).growX().uniformX().top().pad(4, 0, 2, 12);
        }
        panel.add(kit.scroll("people", list)).grow();
        return panel;
    }

    private static Table person(BriefingView.Person person, Kit kit) {
        var line = new Table();
        Table frame = kit.panel(Surface.of(Palette.HOVER, Round.SOFT));
        frame.bottom().add(kit.portrait(person.face(), Expression.NEUTRAL)).size(46);
        line.add(frame).size(50, 48).top().padRight(12);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, Palette.TEXT, person.name()))
                .growX()
                .row();
        words.add(kit.line(Typeface.CAPTION, Palette.ACCENT, person.role()))
                .growX()
                .row();
        words.add(kit.paragraph(Typeface.CAPTION, Palette.SOFT, person.cares())).growX();
        line.add(words).growX();
        return line;
    }

    private static Table protocol(BriefingView view, Kit kit) {
        Table panel = kit.panel(Surface.panel());
        panel.add(Headings.panel(kit, Icon.LIST_CHECKS, view.protocol()))
                .growX()
                .row();
        if (!view.allowance().isEmpty())
            panel.add(kit.paragraph(Typeface.BODY, kit.colour(Tone.ACCENT), view.allowance()))
                    .growX()
                    .padTop(8)
                    .row();
        var steps = new Table();
        steps.top().left();
        view.steps()
                .forEach(step -> steps.add(step(step, kit)).growX().padTop(10).row());
        panel.add(kit.scroll("steps", steps)).grow().padTop(4);
        return panel;
    }

    private static Table step(BriefingView.Step step, Kit kit) {
        Table card = kit.panel(Surface.card());
        var head = new Table();
        head.add(kit.paragraph(Typeface.STRONG, Palette.TEXT, step.title())).growX();
        head.add(kit.chip(Tone.WATCH, step.window())).top().padLeft(8);
        card.add(head).growX().row();
        card.add(kit.paragraph(Typeface.BODY, Palette.SOFT, step.advice()))
                .growX()
                .padTop(5);
        return card;
    }

    private Table foot(Kit kit) {
        var foot = new Table();
        foot.add(kit.plain("back", kit.words().of("back"), wishes::back));
        foot.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("briefing.hint")))
                .growX()
                .padLeft(18);
        foot.add(kit.primary("begin", kit.words().of("briefing.begin"), wishes::begin));
        return foot;
    }
}
