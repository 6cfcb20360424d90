package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
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

/** The browser in which the product is shown: its tab, its address, the product's menu and a page. */
public final class BrowserPart extends Part<PageView> {

    private static final float DOT = 10;

    private final ProductWishes wishes;
    private final Spinner spinner;
    private final LogFilter filter = new LogFilter();

    public BrowserPart(Kit kit, ProductWishes wishes) {
        super(kit);
        this.wishes = wishes;
        this.spinner = new Spinner(kit);
        setBackground(kit.look()
                .surface(Surface.of(Palette.NIGHT, Round.WIDE)
                        .bordered(Palette.LINE)
                        .padded(6, 6)));
    }

    @Override
    protected void build(PageView view) {
        var paper = new Paper(kit(), view.shell().brand(), wishes);
        add(bar(view)).growX().row();
        var window = new Table();
        boolean dead = view.body().isDead();
        window.add(new Menu(paper, dead).of(view))
                .width(kit().large() ? Menu.LARGE_WIDTH : Menu.WIDTH)
                .growY();
        Table page = kit().panel(Surface.of(dead ? Palette.PAGE_CARD : Palette.PAGE, Round.BAR)
                .padded(12, 10));
        page.setName("page");
        page.setTouchable(Touchable.enabled);
        page.add(view.body().match(new PageBody(paper, spinner, filter))).grow();
        window.add(page).grow();
        add(window).grow();
    }

    private Table bar(PageView view) {
        Table bar = kit().panel(Surface.of(Palette.PAGE_LINE, Round.TIGHT).padded(12, 3));
        bar.center().left();
        for (Tone tone : new Tone[] {Tone.BAD, Tone.WATCH, Tone.GOOD})
            bar.add(dot(kit().colour(tone))).size(DOT).padRight(6);
        bar.add(tab(view)).padLeft(8).maxWidth(190);
        for (Icon icon : new Icon[] {Icon.ARROW_LEFT, Icon.ARROW_RIGHT, Icon.REFRESH_CW})
            bar.add(kit().icon(icon, Size.SMALL, Palette.INK_SOFT)).padLeft(9);
        Table address = kit().panel(Surface.of(Palette.PAGE_CARD, Round.SOFT).padded(12, 2));
        address.add(kit().icon(Icon.LOCK, Size.SMALL, Palette.INK_SOFT)).padRight(8);
        address(address, view.address());
        bar.add(address).growX().padLeft(12);
        bar.add(kit().icon(Icon.BELL, Size.SMALL, Palette.INK_SOFT)).padLeft(12);
        return bar;
    }

    /** A page's own tab, with the product's mark. */
    private Table tab(PageView view) {
        Table tab = kit().panel(Surface.of(Palette.PAGE, Round.TIGHT).padded(9, 2));
        Color mark =
                view.body().isDead() ? Palette.PAGE_LINE : view.shell().brand().deep();
        tab.add(dot(mark)).size(DOT).padRight(7);
        tab.add(kit().line(Typeface.CAPTION, Palette.INK, view.title())).growX();
        tab.add(kit().figure(Typeface.CAPTION, Palette.INK_SOFT, "\u00d7")).padLeft(8);
        return tab;
    }

    /** The host stands back behind the path. */
    private void address(Table field, String address) {
        int slash = address.contains("://") ? -1 : address.indexOf('/');
        if (slash > 0) field.add(kit().line(Typeface.BODY, Palette.INK_SOFT, address.substring(0, slash)));
        field.add(kit().line(Typeface.BODY, Palette.INK, slash > 0 ? address.substring(slash) : address))
                .growX();
    }

    private Table dot(Color colour) {
        return kit().panel(Surface.of(colour, Round.SOFT));
    }
}
