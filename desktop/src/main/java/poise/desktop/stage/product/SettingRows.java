package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView.Setting;

/** The product's settings, a row each with its range; those that are open can be changed. */
final class SettingRows {

    private static final float FIELD = 86;

    private final Paper paper;
    private final Kit kit;

    SettingRows(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    Table of(List<Setting> settings) {
        var table = new Table();
        table.top().left();
        for (Setting setting : settings) {
            Table row = paper.card(12, 7);
            row.add(names(setting)).growX().padRight(14);
            if (setting.open()) value(row, setting);
            else row.add(kit.figure(Typeface.MONO, Palette.INK, setting.value()));
            table.add(row).growX().padBottom(7).row();
        }
        return table;
    }

    private Table names(Setting setting) {
        var names = new Table();
        var title = new Table();
        title.add(kit.line(Typeface.STRONG, Palette.INK, setting.title())).padRight(10);
        title.add(kit.line(Typeface.MONO, Palette.INK_SOFT, setting.key())).growX();
        names.add(title).growX().padBottom(4).row();
        var range = new Table();
        range.add(kit.meter(paper.brand().deep(), Palette.PAGE_LINE, setting.share()))
                .width(96)
                .padRight(10);
        range.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, setting.range())).growX();
        names.add(range).growX();
        return names;
    }

    private void value(Table row, Setting setting) {
        TextField field = kit.pageField(
                "set-" + setting.key(), setting.value(), value -> paper.wishes().set(setting.key(), value));
        row.add(field).width(FIELD).padRight(8);
        row.add(kit.button(
                kit.look().styles().onPage(paper.brand()),
                "apply-" + setting.key(),
                kit.words().of("page.apply"),
                () -> paper.wishes().set(setting.key(), field.getText())));
    }
}
