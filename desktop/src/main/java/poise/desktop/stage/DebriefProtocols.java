package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.DebriefView;

/** The same take by each protocol, and where they differ about it. */
final class DebriefProtocols {

    private static final float NAME = 190;

    private final Kit kit;

    DebriefProtocols(Kit kit) {
        this.kit = kit;
    }

    Table of(DebriefView.Comparison comparison) {
        var list = new Table();
        list.top().left();
        list.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, kit.words().of("debrief.protocols.hint")))
                .growX()
                .padBottom(12)
                .row();
        comparison
                .verdicts()
                .forEach(verdict ->
                        list.add(verdict(verdict)).growX().padBottom(8).row());
        comparison
                .differences()
                .forEach(difference ->
                        list.add(difference(difference)).growX().padBottom(8).row());
        return list;
    }

    private Table verdict(DebriefView.Verdict verdict) {
        Table card = kit.panel(Surface.card().padded(14, 10));
        card.add(kit.line(Typeface.STRONG, Palette.TEXT, verdict.protocol())).width(kit.grown(NAME));
        card.add(kit.meter(Palette.ACCENT, verdict.total())).growX().padRight(14);
        card.add(kit.figure(Typeface.STRONG, Palette.TEXT, Integer.toString(verdict.total())))
                .right()
                .width(kit.grown(48))
                .padRight(12);
        card.add(kit.chip(verdict.tone(), verdict.band()))
                .right()
                .width(kit.grown(118))
                .row();
        if (!verdict.modes().isEmpty())
            card.add(kit.paragraph(Typeface.BODY, kit.colour(Tone.WATCH), verdict.modes()))
                    .colspan(4)
                    .growX()
                    .padTop(6);
        return card;
    }

    private Table difference(DebriefView.Difference difference) {
        Table card = kit.panel(Surface.card());
        card.add(kit.line(Typeface.STRONG, Palette.TEXT, difference.title()))
                .colspan(2)
                .growX()
                .row();
        card.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, difference.evidence()))
                .colspan(2)
                .growX()
                .padBottom(8)
                .row();
        difference.says().forEach(each -> told(card, each.protocol(), Palette.TEXT, each.says()));
        told(card, kit.words().of("debrief.protocols.known"), Palette.SOFT, difference.known());
        return card;
    }

    private void told(Table card, String who, Color colour, String text) {
        card.add(kit.line(Typeface.CAPTION, Palette.ACCENT, who))
                .top()
                .left()
                .width(kit.grown(NAME))
                .padTop(3);
        card.add(kit.paragraph(Typeface.BODY, colour, text))
                .growX()
                .padBottom(6)
                .row();
    }
}
