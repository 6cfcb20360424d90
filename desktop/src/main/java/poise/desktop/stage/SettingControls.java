package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.FocusListener;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.SettingsView;

/** Each kind of control as a row: what it is called on the left, how it stands on the right. */
final class SettingControls implements SettingsView.Cases<Table> {

    /** Options a row; more of them go on below. */
    private static final int ROW = 3;

    private static final float NAME = 168;
    private static final float MARK = 28;
    private static final float KEY = 150;

    private final Kit kit;
    private final SettingsWishes wishes;

    SettingControls(Kit kit, SettingsWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    private Table row(SettingsView.Control control) {
        var row = new Table();
        row.add(kit.paragraph(Typeface.BODY, Palette.TEXT, control.title()))
                .width(kit.grown(NAME))
                .padRight(14);
        return row;
    }

    @Override
    public Table choice(SettingsView.Choice choice) {
        Table row = row(choice);
        var options = new Table();
        for (int i = 0; i < choice.options().size(); i++) {
            if (i > 0 && i % ROW == 0) options.row();
            options.add(option(choice, i)).growX().uniformX().pad(3, 0, 3, 6);
        }
        row.add(options).growX();
        return row;
    }

    private Press option(SettingsView.Choice choice, int place) {
        SettingsView.Option option = choice.options().get(place);
        boolean chosen = place == choice.chosen();
        Surface surface = Surface.of(chosen ? Palette.HOVER : Palette.PANEL, Round.SOFT)
                .bordered(chosen ? Palette.ACCENT : Palette.LINE)
                .padded(8, 7);
        Press press =
                kit.press(choice.id() + "-" + option.id(), surface, () -> wishes.choose(choice.id(), option.id()));
        if (chosen) press.add(kit.icon(Icon.CHECK, Size.SMALL, Palette.ACCENT)).padRight(6);
        press.center().add(kit.line(Typeface.STRONG, chosen ? Palette.TEXT : Palette.SOFT, option.title()));
        return press;
    }

    @Override
    public Table toggle(SettingsView.Toggle toggle) {
        var row = new Table();
        boolean on = toggle.on();
        Press press = kit.press(
                toggle.id(),
                Surface.of(Palette.PANEL, Round.SOFT).padded(6, 5),
                () -> wishes.turn(toggle.id(), !toggle.on()));
        Table box = kit.panel(Surface.of(on ? Palette.ACCENT : Palette.GROUND, Round.TIGHT)
                .bordered(on ? Palette.ACCENT : Palette.FAINT));
        if (on) box.center().add(kit.icon(Icon.CHECK, Size.SMALL, Palette.NIGHT));
        press.add(box).size(MARK).top().padRight(12);
        press.add(described(toggle)).growX();
        row.add(press).growX();
        return row;
    }

    private Table described(SettingsView.Toggle toggle) {
        var words = new Table();
        words.add(kit.paragraph(Typeface.BODY, Palette.TEXT, toggle.title()))
                .growX()
                .row();
        if (!toggle.note().isEmpty())
            words.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, toggle.note()))
                    .growX()
                    .padTop(2);
        return words;
    }

    @Override
    public Table loudness(SettingsView.Loudness loudness) {
        Table row = row(loudness);
        Label figure = kit.figure(Typeface.STRONG, Palette.TEXT, percent(loudness.percent()));
        row.add(kit.fader(loudness.id(), loudness.percent(), percent -> {
                    figure.setText(percent(percent));
                    wishes.loudness(loudness.id(), percent);
                }))
                .growX()
                .padLeft(4);
        row.add(figure).width(kit.grown(52)).padLeft(16);
        return row;
    }

    private String percent(int percent) {
        return kit.words().of("settings.percent", percent);
    }

    @Override
    public Table line(SettingsView.Line line) {
        Table row = row(line);
        TextField field = kit.field(line.id(), line.hint(), text -> wishes.write(line.id(), text));
        field.setText(line.text());
        field.addListener(new FocusListener() {
            @Override
            public void keyboardFocusChanged(FocusEvent event, Actor actor, boolean focused) {
                if (!focused) wishes.write(line.id(), field.getText());
            }
        });
        row.add(field).growX();
        return row;
    }

    @Override
    public Table door(SettingsView.Door door) {
        Table row = row(door);
        row.add(kit.line(Typeface.BODY, Palette.SOFT, door.value())).growX().padRight(10);
        row.add(kit.plain(door.id(), door.button(), () -> wishes.enter(door.id())));
        return row;
    }

    @Override
    public Table sample(SettingsView.Sample sample) {
        Table row = row(sample);
        var chips = new Table();
        chips.left();
        sample.chips()
                .forEach(chip -> chips.add(kit.chip(chip.tone(), chip.word())).padRight(8));
        row.add(chips).growX();
        return row;
    }

    @Override
    public Table key(SettingsView.Key key) {
        var row = new Table();
        row.add(kit.paragraph(Typeface.BODY, Palette.TEXT, key.title())).growX().padRight(14);
        row.add(kit.keyCap("key-" + key.id(), key.key(), kit.words().of("settings.key.press"), pressed -> {
                    wishes.bind(key.id(), pressed);
                }))
                .width(kit.grown(KEY));
        return row;
    }
}
