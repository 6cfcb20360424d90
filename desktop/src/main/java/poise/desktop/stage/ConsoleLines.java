package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.PageView.Line;

/** The lines of a log or a trace; those with an id can be pointed at. */
final class ConsoleLines {

    private static final float INDENT = 16;

    private final Kit kit;
    private final BoardroomWishes wishes;

    ConsoleLines(Kit kit, BoardroomWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    Table of(List<Line> lines) {
        var table = new Table();
        table.top().left();
        for (Line line : lines) table.add(of(line)).growX().row();
        return table;
    }

    private Actor of(Line line) {
        if (line.id().isEmpty()) {
            Table still = kit.panel(surface(Palette.CLEAR));
            still.add(words(line)).growX().padLeft(indent(line));
            return still;
        }
        Surface surface = surface(line.chosen() ? Palette.HOVER : Palette.CLEAR);
        Press press = kit.press(
                "log-" + line.id(),
                line.chosen() ? surface.bordered(Palette.ACCENT) : surface,
                () -> wishes.pointAt(line.id()));
        press.add(words(line)).growX().padLeft(indent(line));
        return press;
    }

    private static Surface surface(Color fill) {
        return Surface.of(fill, Round.TIGHT).padded(6, 1);
    }

    /** The frames of a trace stand in from the edge, each on one row even if its end is cut. */
    private static float indent(Line line) {
        return line.text().startsWith(" ") ? INDENT : 0;
    }

    private Actor words(Line line) {
        Color colour = line.tone() == Tone.PLAIN ? Palette.SOFT : kit.colour(line.tone());
        String words = line.text().strip();
        return indent(line) > 0 ? kit.line(Typeface.MONO, colour, words) : kit.paragraph(Typeface.MONO, colour, words);
    }
}
