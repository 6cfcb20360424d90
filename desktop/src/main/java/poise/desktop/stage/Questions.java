package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Optional;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Overlay;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.kit.Writing;
import poise.desktop.stage.view.Ask;

/** What is asked over the meeting, as an overlay with something to choose or to write. */
final class Questions implements Ask.Cases<Optional<Overlay>> {

    private static final float WIDTH = 620;
    private static final float PAGE = 220;

    private final Kit kit;
    private final AskWishes wishes;
    private final Paperwork paperwork;
    private final DictationPart dictation;

    Questions(Kit kit, AskWishes wishes, Paperwork paperwork) {
        this.kit = kit;
        this.wishes = wishes;
        this.paperwork = paperwork;
        this.dictation = new DictationPart(kit, wishes);
    }

    DictationPart dictation() {
        return dictation;
    }

    @Override
    public Optional<Overlay> nothing() {
        return Optional.empty();
    }

    @Override
    public Optional<Overlay> choice(Ask.Choice choice) {
        Table panel = panel(choice.title(), choice.explanation());
        var options = new Table();
        options.top().left();
        int number = 0;
        for (Ask.Option option : choice.options())
            options.add(press(choice, option, ++number)).growX().padTop(8).row();
        panel.add(kit.scroll("options", options)).growX().padTop(6).row();
        panel.add(kit.plain("dismiss", kit.words().of("ask.dismiss"), wishes::dismiss))
                .right()
                .padTop(16);
        return over(panel);
    }

    private Press press(Ask.Choice choice, Ask.Option option, int number) {
        Press press = kit.press(
                "option-" + option.id(), Surface.card().padded(14, 10), () -> wishes.choose(choice.id(), option.id()));
        if (number <= 9) press.add(kit.digit(press, number)).padRight(12);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, Palette.TEXT, option.title()))
                .growX()
                .row();
        if (!option.note().isEmpty())
            words.add(kit.paragraph(Typeface.CAPTION, Palette.SOFT, option.note()))
                    .growX();
        press.add(words).growX();
        return press;
    }

    @Override
    public Optional<Overlay> draft(Ask.Draft draft) {
        Table panel = panel(draft.title(), draft.to());
        Writing page = kit.writing("draft", draft.hint()).whenAskedToListen(dictation::turn);
        paperwork.lay(page, draft.id());
        panel.add(page).growX().height(PAGE).padTop(12).row();
        panel.add(dictation).growX().padTop(10).row();
        var buttons = new Table();
        buttons.add(kit.plain("dismiss", kit.words().of("ask.dismiss"), wishes::dismiss))
                .padRight(10);
        buttons.add(kit.primary("send", kit.words().of("ask.send"), () -> send(draft.id(), page)));
        panel.add(buttons).right().padTop(16);
        return over(panel);
    }

    private void send(String draft, Writing page) {
        String text = page.editor().getText();
        if (!text.isBlank()) paperwork.done(draft);
        wishes.send(draft, text);
    }

    private Table panel(String title, String explanation) {
        Table panel = kit.panel(Surface.panel().shadowed().padded(24, 20));
        panel.add(kit.line(Typeface.TITLE, Palette.TEXT, title)).growX().row();
        panel.add(kit.paragraph(Typeface.BODY, Palette.SOFT, explanation))
                .growX()
                .padTop(4)
                .row();
        return panel;
    }

    private Optional<Overlay> over(Actor panel) {
        return Optional.of(new Overlay(kit, panel, WIDTH));
    }
}
