package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.LobbyView;

/** The title and the scenarios to choose from. */
public final class LobbyScene extends Scene<LobbyView> {

    private static final int COLUMNS = 3;

    private final LobbyWishes wishes;

    public LobbyScene(LobbyView view, LobbyWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, LobbyView view, Kit kit) {
        ground.pad(36, 56, 24, 56);
        ground.add(Headings.title(
                        kit, kit.words().of("lobby.title"), kit.words().of("lobby.claim")))
                .growX();
        ground.row();
        if (!view.unfinished().isEmpty())
            ground.add(unfinished(view, kit)).growX().padTop(20).row();
        ground.add(kit.line(Typeface.TITLE, Palette.TEXT, kit.words().of("lobby.choose")))
                .left()
                .padTop(26)
                .row();
        ground.add(kit.scroll("cards", cards(view, kit))).grow().padTop(14).row();
        ground.add(course(kit)).growX().padTop(14).row();
        ground.add(foot(view, kit)).growX().padTop(14);
    }

    private Actor unfinished(LobbyView view, Kit kit) {
        Table strip = kit.panel(Surface.card().bordered(Palette.WATCH));
        strip.add(kit.icon(Icon.HISTORY, Size.MEDIUM, Palette.WATCH)).padRight(12);
        strip.add(kit.line(Typeface.BODY, Palette.TEXT, view.unfinished())).growX();
        strip.add(kit.plain("unfinished", kit.words().of("lobby.unfinished"), wishes::openUnfinished));
        return strip;
    }

    private Table cards(LobbyView view, Kit kit) {
        var cards = new Table();
        cards.top().left();
        int placed = 0;
        for (LobbyView.Card card : view.cards()) {
            boolean last = placed % COLUMNS == COLUMNS - 1;
            cards.add(card(card, placed + 1, kit)).size(370, 214).pad(0, 0, 18, last ? 0 : 18);
            if (++placed % COLUMNS == 0) cards.row();
        }
        return cards;
    }

    private Press card(LobbyView.Card card, int number, Kit kit) {
        Press press = kit.press("play-" + card.id(), Surface.card().padded(18, 16), () -> wishes.play(card.id()));
        var top = new Table();
        top.add(kit.chip(Tone.ACCENT, card.level()));
        top.add(kit.chip(Tone.PLAIN, card.protocol())).padLeft(8);
        top.add().growX();
        if (number <= 9) top.add(kit.digit(press, number));
        press.add(top).growX().row();
        press.add(kit.paragraph(Typeface.TITLE, Palette.TEXT, card.title()))
                .growX()
                .padTop(14)
                .row();
        press.add(kit.paragraph(Typeface.BODY, Palette.SOFT, card.pitch()))
                .grow()
                .padTop(6)
                .row();
        press.add(facts(card, kit)).growX();
        return press;
    }

    private Table facts(LobbyView.Card card, Kit kit) {
        var facts = new Table();
        String best = card.best().isEmpty() ? kit.words().of("lobby.untried") : card.best();
        facts.add(kit.icon(Icon.CLOCK, Size.SMALL, Palette.FAINT)).padRight(6);
        facts.add(kit.figure(Typeface.CAPTION, Palette.SOFT, kit.words().of("lobby.minutes", card.minutes())));
        facts.add().growX();
        facts.add(kit.icon(Icon.TROPHY, Size.SMALL, Palette.FAINT)).padRight(6);
        facts.add(kit.line(Typeface.CAPTION, Palette.SOFT, best));
        return facts;
    }

    /** How a take goes, in four steps. */
    private static Table course(Kit kit) {
        var course = new Table();
        Icon[] icons = {Icon.BOOK_OPEN, Icon.TRIANGLE_ALERT, Icon.MESSAGE_SQUARE, Icon.GAUGE};
        for (int step = 1; step <= icons.length; step++) {
            Table card = kit.panel(Surface.panel());
            card.add(kit.icon(icons[step - 1], Size.MEDIUM, Palette.ACCENT))
                    .top()
                    .padRight(12);
            var words = new Table();
            words.add(kit.line(Typeface.STRONG, Palette.TEXT, kit.words().of("course." + step)))
                    .growX()
                    .row();
            words.add(kit.paragraph(Typeface.CAPTION, Palette.SOFT, kit.words().of("course." + step + ".does")))
                    .growX();
            card.add(words).growX().top();
            course.add(card).grow().uniform().padRight(step < icons.length ? 14 : 0);
        }
        return course;
    }

    private Table foot(LobbyView view, Kit kit) {
        var foot = new Table();
        foot.add(kit.icon(Icon.MIC, Size.MEDIUM, view.hearingTone().colour())).padRight(8);
        foot.add(kit.line(Typeface.BODY, Palette.SOFT, view.hearing())).growX().left();
        foot.add(kit.keyHint(kit.words().of("key.tab"), kit.words().of("key.tab.does")))
                .padRight(16);
        foot.add(kit.keyHint(kit.words().of("key.enter"), kit.words().of("key.enter.does")))
                .padRight(20);
        foot.add(kit.plain("microphone", kit.words().of("lobby.microphone"), wishes::checkMicrophone))
                .padRight(10);
        foot.add(kit.plain("quit", kit.words().of("lobby.quit"), wishes::quit));
        return foot;
    }
}
