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
import poise.desktop.stage.view.LobbyView;

/** The title and the scenarios to choose from. */
public final class LobbyScene extends Scene<LobbyView> {

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
        ground.add(kit.scroll("cards", offer(view, kit))).grow().padTop(14).row();
        if (!view.trouble().isEmpty())
            ground.add(trouble(view, kit)).growX().padTop(14).row();
        if (!kit.large()) ground.add(course(kit)).growX().padTop(14).row();
        ground.add(foot(view, kit)).growX().padTop(14);
    }

    /** The scenarios; where text is large, how a take goes stands below them. */
    private Table offer(LobbyView view, Kit kit) {
        var offer = new Table();
        offer.top().left();
        offer.add(new LobbyCards(kit, wishes).of(view.cards())).grow().row();
        if (kit.large()) offer.add(course(kit)).growX();
        return offer;
    }

    private Actor unfinished(LobbyView view, Kit kit) {
        Table strip = kit.panel(Surface.card().bordered(kit.colour(Tone.WATCH)));
        strip.add(kit.icon(Icon.HISTORY, Size.MEDIUM, kit.colour(Tone.WATCH))).padRight(12);
        strip.add(kit.line(Typeface.BODY, Palette.TEXT, view.unfinished())).growX();
        strip.add(kit.plain("unfinished", kit.words().of("lobby.unfinished"), wishes::openUnfinished));
        return strip;
    }

    private static Table trouble(LobbyView view, Kit kit) {
        Table strip = kit.panel(Surface.card().bordered(kit.colour(Tone.WATCH)));
        strip.add(kit.icon(Icon.TRIANGLE_ALERT, Size.MEDIUM, kit.colour(Tone.WATCH)))
                .padRight(12);
        strip.add(kit.paragraph(Typeface.BODY, Palette.TEXT, view.trouble())).growX();
        return strip;
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

    private static void hints(Table foot, Kit kit) {
        foot.add(kit.keyHint(kit.words().of("key.tab"), kit.words().of("key.tab.does")))
                .padRight(16);
        foot.add(kit.keyHint(kit.words().of("key.enter"), kit.words().of("key.enter.does")))
                .padRight(20);
    }

    private Table foot(LobbyView view, Kit kit) {
        var foot = new Table();
        foot.add(kit.icon(Icon.MIC, Size.MEDIUM, kit.colour(view.hearingTone())))
                .padRight(8);
        foot.add(kit.line(Typeface.BODY, Palette.SOFT, view.hearing())).growX().left();
        if (!kit.large()) hints(foot, kit);
        foot.add(kit.plain("microphone", kit.words().of("lobby.microphone"), wishes::checkMicrophone))
                .padRight(10);
        foot.add(kit.plain("settings", kit.words().of("lobby.settings"), wishes::changeSettings))
                .padRight(10);
        foot.add(kit.plain("quit", kit.words().of("lobby.quit"), wishes::quit));
        return foot;
    }
}
