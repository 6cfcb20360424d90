package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView.Setting;

/** The product's settings, a row each; those that are open can be changed. */
final class SettingRows {

    private final Kit kit;
    private final BoardroomWishes wishes;

    SettingRows(Kit kit, BoardroomWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    Table of(List<Setting> settings) {
        var table = new Table();
        table.top().left();
        for (Setting setting : settings) {
            Table row = kit.panel(Surface.of(Palette.PAGE_CARD, Round.SOFT)
                    .bordered(Palette.PAGE_LINE)
                    .padded(12, 8));
            row.add(names(setting)).growX();
            if (setting.open()) value(row, setting);
            else row.add(kit.line(Typeface.MONO, Palette.INK, setting.value()));
            table.add(row).growX().padBottom(8).row();
        }
        return table;
    }

    private Table names(Setting setting) {
        var names = new Table();
        names.add(kit.line(Typeface.MONO, Palette.INK, setting.key())).growX().row();
        names.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, setting.note())).growX();
        return names;
    }

    private void value(Table row, Setting setting) {
        TextField field =
                kit.pageField("set-" + setting.key(), setting.value(), value -> wishes.set(setting.key(), value));
        row.add(field).width(110).padRight(8);
        row.add(kit.button(
                kit.look().styles().onPage(),
                "apply-" + setting.key(),
                kit.words().of("page.apply"),
                () -> wishes.set(setting.key(), field.getText())));
    }
}
