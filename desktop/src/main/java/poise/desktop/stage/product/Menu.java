package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.PageView.Shell;
import poise.desktop.stage.view.PageView.Tab;

/** The product's menu: its mark and name, where the demo is, its other places, and the pages that were opened beside it. */
final class Menu {

    static final float WIDTH = 164;
    static final float LARGE_WIDTH = 200;

    private final Paper paper;
    private final boolean dead;

    /** A dead page has no menu; what was opened beside it is still there. */
    Menu(Paper paper, boolean dead) {
        this.paper = paper;
        this.dead = dead;
    }

    Table of(PageView view) {
        Table menu = ground();
        if (!dead) name(menu, view.shell());
        var places = new Table();
        places.top();
        for (Tab tab : view.tabs()) {
            places.add(place(tab, view.shell())).growX().padBottom(2).row();
        }
        if (!dead) others(places, view.shell());
        menu.add(paper.kit().scroll("menu", places)).grow();
        return menu;
    }

    /** The menu as it was filmed: nothing in it can be pressed. */
    Table filmed(Shell shell) {
        Table menu = ground();
        name(menu, shell);
        Table here =
                paper.kit().panel(Surface.of(paper.brand().dusk(), Round.TIGHT).padded(9, 5));
        here.add(paper.kit().line(Typeface.CAPTION, Color.WHITE, shell.here())).growX();
        menu.add(here).growX().row();
        others(menu, shell);
        return menu;
    }

    private Table ground() {
        Color ground = dead ? Palette.PAGE_CARD : paper.brand().night();
        return paper.kit().panel(Surface.of(ground, Round.BAR).padded(8, 10));
    }

    private void name(Table menu, Shell shell) {
        var row = new Table();
        Table mark = paper.kit().panel(Surface.of(paper.brand().deep(), Round.TIGHT));
        String last = shell.name().substring(shell.name().lastIndexOf(' ') + 1);
        Label letter = paper.kit().figure(Typeface.STRONG, Color.WHITE, last.substring(0, 1));
        letter.setAlignment(Align.center);
        mark.add(letter).grow();
        row.add(mark).size(paper.kit().grown(24)).padRight(8).top();
        Label name = paper.kit().paragraph(Typeface.STRONG, Color.WHITE, shell.name());
        name.setAlignment(Align.left);
        row.add(name).growX();
        menu.add(row).growX().pad(0, 4, 8, 0).row();
    }

    private void others(Table places, Shell shell) {
        for (String other : shell.others()) {
            places.add(paper.kit()
                            .line(
                                    Typeface.CAPTION,
                                    paper.brand().bright().lerp(paper.brand().night(), 0.35f),
                                    other))
                    .growX()
                    .pad(4, 34, 4, 4)
                    .row();
        }
    }

    private Press place(Tab tab, Shell shell) {
        Surface surface = Surface.of(fill(tab), Round.TIGHT).padded(9, 5);
        Color over = dead
                ? Palette.PAGE_LINE
                : shell.brand().dusk().lerp(shell.brand().night(), 0.4f);
        Press press = paper.kit()
                .press("tab-" + tab.id(), surface, over, () -> paper.wishes().open(tab.id()));
        Color ink = dead ? Palette.INK_SOFT : tab.open() ? Color.WHITE : Palette.SOFT;
        Icon icon = tab.icon();
        press.add(paper.kit().icon(icon, Size.SMALL, ink)).padRight(9).top().padTop(1);
        Label title = paper.kit().paragraph(tab.open() ? Typeface.STRONG : Typeface.BODY, ink, tab.title());
        title.setAlignment(Align.left);
        press.add(title).growX();
        return press;
    }

    private Color fill(Tab tab) {
        if (dead) return Palette.PAGE;
        return tab.open() ? paper.brand().dusk() : Palette.CLEAR;
    }
}
