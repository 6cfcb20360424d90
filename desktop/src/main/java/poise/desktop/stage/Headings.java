package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;

/** How the scenes begin: the mark, a large line and a quiet one. */
final class Headings {

    private Headings() {}

    /** The game's name with its mark. */
    static Table title(Kit kit, String name, String claim) {
        var title = new Table();
        Table mark = kit.panel(Surface.of(Palette.ACCENT_DEEP, Round.WIDE).bordered(Palette.ACCENT));
        mark.center().add(kit.icon(Icon.ACTIVITY, Size.LARGE, Palette.TEXT));
        title.left();
        title.add(mark).size(56).padRight(18);
        title.add(lines(kit, name, claim)).growX();
        return title;
    }

    /** A scene's name and what it is for. */
    static Table lines(Kit kit, String name, String claim) {
        var lines = new Table();
        lines.add(kit.line(Typeface.DISPLAY, Palette.TEXT, name)).growX().row();
        lines.add(kit.line(Typeface.BODY, Palette.SOFT, claim)).growX();
        return lines;
    }

    /** A panel's name with an icon. */
    static Table panel(Kit kit, Icon icon, String name) {
        var line = new Table();
        line.add(kit.icon(icon, Size.SMALL, Palette.ACCENT)).padRight(8);
        line.add(kit.line(Typeface.STRONG, Palette.TEXT, name)).growX();
        return line;
    }
}
