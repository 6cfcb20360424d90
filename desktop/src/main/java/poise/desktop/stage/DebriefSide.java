package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.DebriefView;

/** The smaller half of a debrief: failure modes, questions, the room's notes, and what to train next. */
final class DebriefSide {

    private final Kit kit;
    private final DebriefCards cards;
    private final Table list = new Table();

    DebriefSide(Kit kit) {
        this.kit = kit;
        this.cards = new DebriefCards(kit);
        list.top().left();
    }

    /** The panel; an utterance is corrected by telling {@code correct} its number. */
    Table panel(DebriefView view, IntConsumer correct) {
        if (!view.modes().isEmpty()) heading(Icon.SHIELD_ALERT, "debrief.modes");
        view.modes().forEach(mode -> add(cards.mode(mode), 10));
        questions(view, correct);
        heading(Icon.USERS, "debrief.notes");
        view.notes().forEach(note -> add(cards.note(note), 10));
        heading(Icon.TARGET, "debrief.next");
        view.next().forEach(advice -> add(kit.paragraph(Typeface.BODY, Palette.SOFT, advice), 8));
        Table panel = kit.panel(Surface.panel());
        panel.add(kit.scroll("side", list)).grow();
        return panel;
    }

    private void questions(DebriefView view, IntConsumer correct) {
        if (view.questions().isEmpty()) return;
        heading(Icon.MESSAGE_SQUARE, "debrief.questions");
        int number = 0;
        for (DebriefView.Question question : view.questions())
            add(cards.question(question, "question-" + ++number, correct), 10);
    }

    private void heading(Icon icon, String key) {
        add(Headings.panel(kit, icon, kit.words().of(key)), 8);
    }

    private void add(Actor actor, float below) {
        list.add(actor).growX().padBottom(below).row();
    }
}
