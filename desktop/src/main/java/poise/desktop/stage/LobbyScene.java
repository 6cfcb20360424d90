package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.LobbyView;

/** The home of the game: the room to play next, all the others, and the ways to everything else. */
public final class LobbyScene extends Scene<LobbyView> {

    private final LobbyWishes wishes;
    private LobbyFilter filter = LobbyFilter.NONE;
    private @Nullable LobbyGrid grid;

    public LobbyScene(LobbyView view, LobbyWishes wishes) {
        super(view);
        this.wishes = wishes;
    }

    @Override
    protected void build(Table ground, LobbyView view, Kit kit) {
        ground.pad(24, 48, 16, 48);
        ground.add(head(view, kit)).growX().row();
        var body = new Table();
        body.top();
        offer(body, view, kit);
        ground.add(kit.large() ? kit.scroll("offer", body) : body).grow().row();
        ground.add(foot(view, kit)).growX().padTop(12);
    }

    /** Everything between the head and the foot; where text is large it scrolls as one. */
    private void offer(Table body, LobbyView view, Kit kit) {
        if (!view.unfinished().isEmpty())
            body.add(unfinished(view, kit)).growX().padTop(12).row();
        rooms(body, view, kit);
        if (view.hero().first()) body.add(course(kit)).growX().padTop(12).row();
        if (!view.trouble().isEmpty())
            body.add(trouble(view, kit)).growX().padTop(10).row();
    }

    private void rooms(Table body, LobbyView view, Kit kit) {
        LobbyCards cards = new LobbyCards(kit, wishes);
        if (view.cards().size() == 1) {
            body.add(cards.alone(view.cards().get(0), view.hero().says()))
                    .grow()
                    .padTop(16)
                    .row();
            return;
        }
        view.next().ifPresent(card -> body.add(cards.hero(card, view.hero().says()))
                .growX()
                .padTop(14)
                .row());
        LobbyGrid made = new LobbyGrid(kit, cards, this::sift);
        grid = made;
        made.show(new LobbyGrid.Offered(view.cards(), filter));
        body.add(made).grow().padTop(14).row();
    }

    /** Shows the rooms of other filters only. */
    void sift(LobbyFilter other) {
        filter = other;
        if (grid != null) grid.show(new LobbyGrid.Offered(view().cards(), filter));
    }

    private static Table head(LobbyView view, Kit kit) {
        var head = new Table();
        head.add(Headings.title(kit, kit.words().of("lobby.title"), kit.words().of("lobby.claim")))
                .growX();
        if (!view.progress().isEmpty()) {
            head.add(kit.icon(Icon.TROPHY, Size.SMALL, Palette.ACCENT))
                    .padLeft(20)
                    .padRight(8);
            head.add(kit.figure(Typeface.BODY, Palette.SOFT, view.progress()));
        }
        return head;
    }

    private Actor unfinished(LobbyView view, Kit kit) {
        Table strip = kit.panel(Surface.card().bordered(kit.colour(Tone.WATCH)).padded(14, 8));
        strip.add(kit.icon(Icon.HISTORY, Size.MEDIUM, kit.colour(Tone.WATCH))).padRight(12);
        strip.add(kit.line(Typeface.BODY, Palette.TEXT, view.unfinished())).growX();
        strip.add(kit.plain("unfinished", kit.words().of("lobby.unfinished"), wishes::openUnfinished));
        return strip;
    }

    private static Table trouble(LobbyView view, Kit kit) {
        Table strip = kit.panel(Surface.card().bordered(kit.colour(Tone.WATCH)).padded(14, 8));
        strip.add(kit.icon(Icon.TRIANGLE_ALERT, Size.MEDIUM, kit.colour(Tone.WATCH)))
                .padRight(12);
        strip.add(kit.paragraph(Typeface.BODY, Palette.TEXT, view.trouble())).growX();
        return strip;
    }

    /** How a take goes, in four steps, for somebody who has never played one. */
    private static Table course(Kit kit) {
        var course = new Table();
        Icon[] icons = {Icon.BOOK_OPEN, Icon.TRIANGLE_ALERT, Icon.MESSAGE_SQUARE, Icon.GAUGE};
        for (int step = 1; step <= icons.length; step++) {
            Table card = kit.panel(Surface.panel().padded(14, 10));
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
            course.add(card).grow().uniform().padRight(step < icons.length ? 12 : 0);
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
        Tone tone = view.hearingTone();
        foot.add(kit.icon(tone == Tone.PLAIN ? Icon.KEYBOARD : Icon.MIC, Size.MEDIUM, kit.colour(tone)))
                .padRight(8);
        foot.add(kit.line(Typeface.BODY, Palette.SOFT, view.hearing())).growX().left();
        if (!kit.large()) hints(foot, kit);
        way(foot, kit.plain("microphone", kit.words().of("lobby.microphone"), wishes::checkMicrophone));
        way(foot, kit.plain("history", kit.words().of("lobby.history"), wishes::history));
        way(foot, kit.plain("settings", kit.words().of("lobby.settings"), wishes::changeSettings));
        way(foot, kit.plain("quit", kit.words().of("lobby.quit"), wishes::quit));
        return foot;
    }

    private static void way(Table foot, Actor button) {
        foot.add(button).padLeft(10);
    }
}
