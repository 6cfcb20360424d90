package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.IntConsumer;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.DebriefView;

/** The cards of what was found in a take: judgements and failure modes, each with the words that prove it. */
final class DebriefFindings {

    private final Kit kit;

    DebriefFindings(Kit kit) {
        this.kit = kit;
    }

    /** Where a card stands: the name by which it is reached, and whether it stands out. */
    record Place(String name, boolean lit) {}

    /** A judgement; pressing it shows the moment that it belongs to. */
    Press finding(DebriefView.Finding finding, Place place, IntConsumer see) {
        Surface surface = Surface.card();
        Press card = kit.press(
                place.name(),
                place.lit() ? surface.filled(Palette.HOVER).bordered(Palette.ACCENT) : surface,
                () -> see(finding.still(), see));
        var head = new Table();
        head.add(kit.icon(icon(finding.tone()), Size.MEDIUM, kit.colour(finding.tone())))
                .padRight(10);
        head.add(kit.line(Typeface.STRONG, Palette.TEXT, finding.title())).growX();
        head.add(kit.figure(Typeface.MONO, Palette.FAINT, finding.at())).padRight(12);
        head.add(kit.chip(finding.tone(), finding.status())).padRight(12);
        head.add(kit.figure(Typeface.STRONG, Palette.TEXT, finding.marks()));
        card.add(head).growX().row();
        if (!finding.quote().isEmpty())
            card.add(quote(finding.quote())).growX().padTop(8).row();
        card.add(kit.paragraph(Typeface.BODY, Palette.SOFT, finding.because()))
                .growX()
                .padTop(6);
        return card;
    }

    private static void see(int still, IntConsumer see) {
        if (still >= 0) see.accept(still);
    }

    /** A failure mode with what proves it; pressing it shows the moment in which it was seen first. */
    Table mode(DebriefView.Mode mode, String name, IntConsumer see) {
        Tone tone = mode.fatal() ? Tone.BAD : Tone.WATCH;
        Surface surface = Surface.card().bordered(kit.colour(tone));
        Table card = mode.still() < 0 ? kit.panel(surface) : kit.press(name, surface, () -> see.accept(mode.still()));
        var head = new Table();
        head.add(kit.icon(mode.fatal() ? Icon.SHIELD_ALERT : Icon.TRIANGLE_ALERT, Size.MEDIUM, kit.colour(tone)))
                .padRight(10);
        head.add(kit.line(Typeface.STRONG, Palette.TEXT, mode.title())).growX();
        if (mode.fatal()) head.add(kit.chip(Tone.BAD, kit.words().of("debrief.fatal")));
        card.add(head).growX().row();
        for (String evidence : mode.evidence())
            card.add(quote(evidence)).growX().padTop(6).row();
        card.add(kit.paragraph(Typeface.BODY, Palette.SOFT, mode.idea()))
                .growX()
                .padTop(6)
                .row();
        if (!mode.instead().isEmpty()) card.add(drill(mode.instead())).growX().padTop(6);
        return card;
    }

    private Table drill(String words) {
        var line = new Table();
        line.add(kit.icon(Icon.TARGET, Size.SMALL, Palette.ACCENT))
                .top()
                .padTop(1)
                .padRight(8);
        line.add(kit.paragraph(Typeface.BODY, Palette.TEXT, words)).growX();
        return line;
    }

    /** Somebody's words with a line beside them. */
    Table quote(String quote) {
        var line = new Table();
        line.add(kit.rule(Palette.ACCENT)).width(3).growY().padRight(10);
        line.add(kit.paragraph(Typeface.BODY, Palette.TEXT, quote)).growX();
        return line;
    }

    static Icon icon(Tone tone) {
        return switch (tone) {
            case GOOD -> Icon.CIRCLE_CHECK;
            case WATCH -> Icon.CLOCK;
            case BAD -> Icon.CIRCLE_X;
            case ACCENT, PLAIN -> Icon.INFO;
        };
    }
}
