package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextArea;
import java.util.Optional;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Overlay;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.Ask;

/** What is asked over the meeting, as an overlay with something to choose or to write. */
final class Questions implements Ask.Cases<Optional<Overlay>> {

    private static final float WIDTH = 560;

    private final Kit kit;
    private final AskWishes wishes;

    Questions(Kit kit, AskWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
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
        TextArea area = kit.area("draft", draft.hint());
        panel.add(area).growX().height(220).padTop(12).row();
        var buttons = new Table();
        buttons.add(kit.plain("dismiss", kit.words().of("ask.dismiss"), wishes::dismiss))
                .padRight(10);
        buttons.add(kit.primary("send", kit.words().of("ask.send"), () -> wishes.send(draft.id(), area.getText())));
        panel.add(buttons).right().padTop(16);
        return over(panel);
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
