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
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView.Stream;

/** A film on the web that does not get on: a spinner in the dark, what else one could see, and a question about cookies. */
final class StreamScreen {

    private static final float SIDE = 168;

    private final Paper paper;
    private final Kit kit;
    private final Spinner spinner;

    StreamScreen(Paper paper, Spinner spinner) {
        this.paper = paper;
        this.kit = paper.kit();
        this.spinner = spinner;
    }

    Table of(Stream stream) {
        var page = new Table();
        page.top().left();
        var film = new Table();
        film.add(picture(stream)).grow();
        if (!stream.others().isEmpty())
            film.add(others(stream)).width(SIDE).growY().padLeft(10);
        page.add(film).grow().row();
        page.add(cookies()).growX().padTop(8);
        return page;
    }

    private Table picture(Stream stream) {
        Table picture = kit.panel(Surface.of(Palette.NIGHT, Round.SOFT).padded(12, 10));
        var middle = new Table();
        middle.add(spinner.in(Color.WHITE)).padBottom(8).row();
        Label title = kit.paragraph(Typeface.STRONG, Palette.TEXT, stream.title());
        title.setAlignment(Align.center);
        middle.add(title).growX().row();
        for (String note : stream.notes()) {
            Label line = kit.paragraph(Typeface.CAPTION, Palette.SOFT, note);
            line.setAlignment(Align.center);
            middle.add(line).growX().padTop(3).row();
        }
        picture.add(kit.scroll("stream", middle)).grow().row();
        var bar = new Table();
        bar.add(kit.icon(Icon.PAUSE, Size.SMALL, Palette.SOFT)).padRight(8);
        bar.add(kit.line(Typeface.CAPTION, Palette.SOFT, stream.position())).padRight(10);
        bar.add(kit.meter(paper.brand().bright(), Palette.RAISED, 60)).growX();
        bar.add(kit.figure(Typeface.CAPTION, Palette.FAINT, kit.words().of("film.buffering")))
                .padLeft(10);
        picture.add(bar).growX();
        return picture;
    }

    private Table others(Stream stream) {
        var column = new Table();
        column.top();
        column.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, kit.words().of("film.next")))
                .growX()
                .padBottom(4)
                .row();
        for (String other : stream.others()) {
            Table card = paper.card(8, 5);
            Table still = kit.panel(Surface.of(paper.brand().night(), Round.BAR));
            still.center();
            still.add(kit.icon(Icon.PLAY, Size.SMALL, Palette.SOFT));
            card.add(still).size(44, 30).padRight(8);
            card.add(kit.paragraph(Typeface.CAPTION, Palette.INK, other)).growX();
            column.add(card).growX().padBottom(6).row();
        }
        var place = new Table();
        place.add(paper.scroll("others", column)).grow();
        return place;
    }

    private Table cookies() {
        Table banner = kit.panel(Surface.of(Palette.INK, Round.TIGHT).padded(12, 6));
        banner.add(kit.paragraph(Typeface.CAPTION, Palette.SOFT, kit.words().of("film.cookies")))
                .growX();
        Table accept = kit.panel(Surface.of(Palette.INK_SOFT, Round.TIGHT).padded(10, 3));
        accept.add(kit.figure(Typeface.CAPTION, Color.WHITE, kit.words().of("film.accept")));
        banner.add(accept).padLeft(12);
        return banner;
    }
}
