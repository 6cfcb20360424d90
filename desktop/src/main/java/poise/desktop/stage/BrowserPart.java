package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import com.badlogic.gdx.utils.Align;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.PageView;

/** The browser in which the product is shown: address, tabs and a page. */
final class BrowserPart extends Part<PageView> {

    private static final float TABS = 158;
    private static final float WIDE_TABS = 190;

    private final BoardroomWishes wishes;

    BrowserPart(Kit kit, BoardroomWishes wishes) {
        super(kit);
        this.wishes = wishes;
        setBackground(kit.look()
                .surface(Surface.of(Palette.NIGHT, Round.WIDE)
                        .bordered(Palette.LINE)
                        .padded(6, 6)));
    }

    @Override
    protected void build(PageView view) {
        add(bar(view)).growX().minHeight(kit().grown(30)).row();
        var window = new Table();
        window.add(kit().scroll("tabs", tabs(view)))
                .width(kit().large() ? WIDE_TABS : TABS)
                .growY();
        Table page = kit().panel(Surface.of(Palette.PAGE, Round.BAR).padded(12, 10));
        page.setName("page");
        page.setTouchable(Touchable.enabled);
        page.add(view.body().match(new PageBody(kit(), wishes))).grow();
        window.add(page).grow();
        add(window).grow();
    }

    private Table bar(PageView view) {
        Table bar = kit().panel(Surface.of(Palette.PAGE_LINE, Round.TIGHT).padded(12, 3));
        bar.center().left();
        for (Color colour : new Color[] {kit().colour(Tone.BAD), kit().colour(Tone.WATCH), kit().colour(Tone.GOOD)})
            bar.add(kit().rule(colour)).size(10).padRight(6);
        Table address = kit().panel(Surface.of(Palette.PAGE_CARD, Round.SOFT).padded(12, 1));
        address.add(kit().icon(Icon.LOCK, Size.SMALL, Palette.INK_SOFT)).padRight(8);
        address.add(kit().line(Typeface.BODY, Palette.INK, view.address())).growX();
        bar.add(address).growX().padLeft(12);
        return bar;
    }

    private Table tabs(PageView view) {
        Table tabs = kit().panel(Surface.of(Palette.INK, Round.BAR).padded(8, 14));
        tabs.add(kit().line(Typeface.STRONG, Color.WHITE, view.product()))
                .growX()
                .pad(0, 8, 12, 0)
                .row();
        for (PageView.Tab tab : view.tabs()) {
            var style = kit().look().styles().pageTab(tab.open());
            TextButton button = kit().button(style, "tab-" + tab.id(), tab.title(), () -> wishes.open(tab.id()));
            button.getLabel().setAlignment(Align.left);
            button.getLabel().setWrap(true);
            tabs.add(button).growX().padBottom(3).row();
        }
        return tabs;
    }
}
