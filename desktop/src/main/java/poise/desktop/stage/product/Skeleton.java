package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.stage.kit.Kit;

/** The shape of a page whose content has not come yet. */
record Skeleton(Kit kit) {

    void fill(Table page) {
        page.add(bar()).height(20).width(220).left().padBottom(12).row();
        var cards = new Table();
        for (int i = 0; i < 3; i++) cards.add(bar()).height(52).growX().padRight(i < 2 ? 10 : 0);
        page.add(cards).growX().padBottom(14).row();
        for (int i = 0; i < 3; i++)
            page.add(bar()).height(14).growX().padBottom(10).row();
        page.add(new Table()).grow();
    }

    private Table bar() {
        return kit.panel(Surface.of(Palette.PAGE_LINE, Round.TIGHT));
    }
}
