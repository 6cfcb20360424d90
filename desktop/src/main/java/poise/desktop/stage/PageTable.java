package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView.Row;

/** A table of words on the product's page. */
final class PageTable {

    private final Kit kit;

    PageTable(Kit kit) {
        this.kit = kit;
    }

    Table of(List<String> columns, List<Row> rows) {
        var table = new Table();
        table.top().left();
        if (!String.join("", columns).isEmpty()) headings(table, columns);
        for (Row row : rows) {
            table.row();
            table.add(kit.rule(Palette.PAGE_LINE))
                    .colspan(columns.size())
                    .growX()
                    .height(1)
                    .row();
            int width = row.cells().size() == 1 ? columns.size() : 1;
            for (String cell : row.cells())
                table.add(kit.line(Typeface.BODY, Palette.INK, cell))
                        .colspan(width)
                        .growX()
                        .pad(7, 0, 7, 8);
        }
        return table;
    }

    private void headings(Table table, List<String> columns) {
        for (String column : columns)
            table.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, column))
                    .growX()
                    .uniformX()
                    .padBottom(6);
    }
}
