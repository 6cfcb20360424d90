package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Overlay;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.DebriefView;

/** The layer over a debrief in which a sentence is put right; the keyboard goes there and comes back. */
final class CorrectionPart extends Part<Optional<DebriefView.Line>> {

    private static final float WIDTH = 620;

    private final BiConsumer<Integer, String> correct;
    private final Runnable dismiss;
    private @Nullable Actor before;

    CorrectionPart(Kit kit, BiConsumer<Integer, String> correct, Runnable dismiss) {
        super(kit);
        this.correct = correct;
        this.dismiss = dismiss;
    }

    @Override
    protected void build(Optional<DebriefView.Line> line) {
        Stage stage = getStage();
        if (line.isPresent()) {
            TextArea area = area(line.get());
            add(new Overlay(kit(), panel(line.get(), area), WIDTH)).grow();
            enter(stage, area);
        } else if (stage != null) {
            stage.setKeyboardFocus(before);
        }
    }

    private void enter(@Nullable Stage stage, TextArea area) {
        if (stage == null) return;
        Actor focus = stage.getKeyboardFocus();
        if (focus == null || !focus.isDescendantOf(this)) before = focus;
        stage.setKeyboardFocus(area);
    }

    private TextArea area(DebriefView.Line line) {
        TextArea area = kit().area("correction", kit().words().of("correction.hint"));
        area.setText(line.text());
        area.setCursorPosition(line.text().length());
        return area;
    }

    private Table panel(DebriefView.Line line, TextArea area) {
        Table panel = kit().panel(Surface.panel().shadowed().padded(24, 20));
        panel.add(kit().line(Typeface.TITLE, Palette.TEXT, kit().words().of("correction.title", line.clock())))
                .growX()
                .row();
        panel.add(kit().paragraph(Typeface.BODY, Palette.SOFT, kit().words().of("correction.explanation")))
                .growX()
                .padTop(6)
                .row();
        panel.add(area).growX().height(120).padTop(14).row();
        if (line.isCorrected()) {
            panel.add(kit().paragraph(
                                    Typeface.CAPTION,
                                    Palette.FAINT,
                                    kit().words().of("debrief.heard", line.heard())))
                    .growX()
                    .padTop(10)
                    .row();
        }
        panel.add(buttons(line, area)).growX().padTop(18);
        return panel;
    }

    private Table buttons(DebriefView.Line line, TextArea area) {
        var buttons = new Table();
        if (line.isCorrected()) {
            buttons.add(kit().plain(
                            "restore",
                            kit().words().of("correction.restore"),
                            () -> correct.accept(line.utterance(), line.heard())));
        }
        buttons.add().growX();
        buttons.add(kit().plain("dismiss", kit().words().of("ask.dismiss"), dismiss))
                .padRight(10);
        buttons.add(kit().primary(
                        "judge",
                        kit().words().of("correction.judge"),
                        () -> correct.accept(line.utterance(), area.getText())));
        return buttons;
    }
}
