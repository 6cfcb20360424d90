package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.PageView.Line;

/** The lines of a log, a trace or a terminal; those with an id can be pointed at. */
final class ConsoleLines {

    private static final float INDENT = 16;
    private static final float NUMBER = 22;
    private static final float LEVEL = 46;

    /** What stands before a command: "$ " or "name@host:~$ ". */
    private static final Pattern PROMPT = Pattern.compile("(\\S*[$#] )(.+)");

    private static final Pattern DEBUG = Pattern.compile("\\b(DEBUG|TRACE)\\b");

    private final Kit kit;
    private final ProductWishes wishes;

    ConsoleLines(Kit kit, ProductWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    /** Bare lines, as in a trace. */
    Table of(List<Line> lines) {
        var table = new Table();
        table.top().left();
        for (Line line : lines)
            table.add(row(line, words(line), indent(line))).growX().row();
        return table;
    }

    /** Commands behind their prompts, and what was answered. */
    Table typed(List<Line> lines, Color prompt) {
        var table = new Table();
        table.top().left();
        for (Line line : lines) {
            Matcher command = PROMPT.matcher(line.text());
            boolean typed = line.tone() == Tone.PLAIN && command.matches();
            Actor words = typed ? command(command, prompt) : words(line);
            table.add(row(line, words, indent(line)))
                    .growX()
                    .padTop(typed ? 4 : 0)
                    .row();
        }
        return table;
    }

    private Table command(Matcher command, Color prompt) {
        var row = new Table();
        row.add(kit.figure(Typeface.MONO, prompt, command.group(1))).top();
        row.add(kit.paragraph(Typeface.MONO, Palette.TEXT, command.group(2))).growX();
        return row;
    }

    /** A line of a log with its number and its level. */
    Actor numbered(Line line, int number) {
        var row = new Table();
        row.add(kit.figure(Typeface.CAPTION, Palette.FAINT, Integer.toString(number)))
                .minWidth(NUMBER)
                .right()
                .top()
                .padRight(8);
        row.add(level(line)).minWidth(LEVEL).left().top().padRight(8);
        row.add(words(line)).growX();
        return row(line, row, 0);
    }

    private Table level(Line line) {
        String key =
                switch (line.tone()) {
                    case BAD -> "error";
                    case WATCH -> "warning";
                    case GOOD, ACCENT, PLAIN -> DEBUG.matcher(line.text()).find() ? "debug" : "info";
                };
        Color colour = line.tone() == Tone.PLAIN ? Palette.FAINT : kit.colour(line.tone());
        Table chip =
                kit.panel(Surface.of(Palette.faded(colour, 0.18f), Round.BAR).padded(5, 0));
        chip.add(kit.figure(Typeface.CAPTION, colour, kit.words().of("page.level." + key)));
        var place = new Table();
        place.left();
        place.add(chip);
        return place;
    }

    private Actor row(Line line, Actor words, float indent) {
        if (line.id().isEmpty()) {
            Table still = kit.panel(surface(Palette.CLEAR));
            still.add(words).growX().padLeft(indent);
            return still;
        }
        Surface surface = surface(line.chosen() ? Palette.HOVER : Palette.CLEAR);
        Press press = kit.press(
                "log-" + line.id(),
                line.chosen() ? surface.bordered(Palette.ACCENT) : surface,
                () -> wishes.pointAt(line.id()));
        press.add(words).growX().padLeft(indent);
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
