package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.DebriefView;

/**
 * The smaller half of a debrief, one page of it at a time: failure modes, the room's notes, questions and what to train
 * next; or the moment under the timeline's needle.
 */
final class DebriefSide extends Part<DebriefSide.Open> {

    private final DebriefCards cards;
    private final DebriefFindings found;
    private final Consumer<Page> turn;
    private final IntConsumer correct;
    private final IntConsumer see;

    /** The page is turned, an utterance corrected and a moment looked at by telling these. */
    DebriefSide(Kit kit, Consumer<Page> turn, IntConsumer correct, IntConsumer see) {
        super(kit);
        this.cards = new DebriefCards(kit);
        this.found = new DebriefFindings(kit);
        this.turn = turn;
        this.correct = correct;
        this.see = see;
        setBackground(kit.look().surface(Surface.panel().padded(16, 10)));
    }

    /** What can be opened. */
    enum Page {
        ROOM(Icon.USERS),
        MOMENT(Icon.CLOCK);

        private final Icon icon;

        Page(Icon icon) {
            this.icon = icon;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A page that is open, with the number of the still under the needle. */
    record Open(Page page, DebriefView view, int still) {}

    @Override
    protected void build(Open open) {
        var tabs = new Tabs(kit());
        for (Page page : Page.values())
            tabs.tab(
                    new Tabs.Tab("side-of-" + page.id(), kit().words().of("debrief.side." + page.id()), page.icon),
                    page == open.page(),
                    () -> turn.accept(page));
        add(tabs.row()).growX().padBottom(8).row();
        Table content =
                switch (open.page()) {
                    case ROOM -> room(open.view());
                    case MOMENT ->
                        new DebriefMoment(kit())
                                .of(open.view(), open.view().timeline().stills().get(open.still()));
                };
        add(kit().scroll("side-" + open.page().id(), content)).grow();
    }

    private Table room(DebriefView view) {
        var list = new Table();
        list.top().left();
        if (!view.modes().isEmpty()) heading(list, Icon.SHIELD_ALERT, "debrief.modes");
        int number = 0;
        for (DebriefView.Mode mode : view.modes()) add(list, found.mode(mode, "mode-" + ++number, see), 8);
        heading(list, Icon.USERS, "debrief.notes");
        view.notes().forEach(note -> add(list, cards.note(note), 8));
        questions(list, view);
        heading(list, Icon.TARGET, "debrief.next");
        view.next().forEach(advice -> add(list, kit().paragraph(Typeface.BODY, Palette.SOFT, advice), 8));
        return list;
    }

    private void questions(Table list, DebriefView view) {
        if (view.questions().isEmpty()) return;
        heading(list, Icon.MESSAGE_SQUARE, "debrief.questions");
        int number = 0;
        for (DebriefView.Question question : view.questions())
            add(list, cards.question(question, "question-" + ++number, correct), 8);
    }

    private void heading(Table list, Icon icon, String key) {
        add(list, Headings.panel(kit(), icon, kit().words().of(key)), 6);
    }

    private static void add(Table list, Actor actor, float below) {
        list.add(actor).growX().padBottom(below).row();
    }
}
