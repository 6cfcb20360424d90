package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import org.jspecify.annotations.Nullable;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Overlay;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Travel;
import poise.desktop.stage.view.Ask;
import poise.desktop.stage.view.Dictation;

/** The layer over the meeting in which the player is asked something; the keyboard goes there and comes back. */
final class AskPart extends Part<Ask> {

    private final Questions questions;
    private @Nullable Actor before;

    AskPart(Kit kit, AskWishes wishes, Paperwork paperwork) {
        super(kit);
        questions = new Questions(kit, wishes, paperwork);
    }

    /** Whether what is said goes into the message. */
    void hear(Dictation dictation) {
        questions.dictation().show(dictation);
    }

    @Override
    protected void build(Ask ask) {
        var overlay = ask.match(questions);
        overlay.ifPresent(actor -> add(actor).grow());
        if (getStage() == null) return;
        if (overlay.isPresent()) enter(getStage(), overlay.get());
        else getStage().setKeyboardFocus(before);
    }

    private void enter(Stage stage, Overlay overlay) {
        Actor focus = stage.getKeyboardFocus();
        if (focus == null || !focus.isDescendantOf(this)) before = focus;
        Travel.stopsIn(overlay).stream().findFirst().ifPresent(stage::setKeyboardFocus);
    }
}
