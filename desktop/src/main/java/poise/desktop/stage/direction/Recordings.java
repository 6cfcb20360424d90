package poise.desktop.stage.direction;

import java.util.List;
import java.util.function.Function;
import poise.core.scenario.Page;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.PageView.Action;
import poise.desktop.stage.view.PageView.Heading;

/** Pages that are films: the recording, rendered from the product's own pages, and the one on the web. */
record Recordings(Phrases words, Glance glance) {

    /** The recording where it is now, with what the product's page looks like there. */
    PageView.Body film(Page page, Function<Page, PageView.Report> drawn) {
        Films films = new Films(glance);
        List<Page> pages = glance.scenario().product().filmed();
        if (pages.isEmpty()) return drawn.apply(page);
        PageView.Reel reel = films.reel(pages.size());
        PageView.Report seen = filmed(drawn.apply(pages.get(reel.page())));
        return new PageView.Film(
                Bodies.heading(page), Bodies.note(page), reel, films.sound(), Pages.shell(glance, words), seen);
    }

    /** A page as it was when it was filmed: nothing on it can be pressed. */
    private static PageView.Report filmed(PageView.Report page) {
        Heading heading = page.heading();
        Action idle = new Action("", heading.action().title());
        return new PageView.Report(new Heading(heading.title(), heading.note(), idle), page.pieces());
    }

    PageView.Stream stream(Page page) {
        return new PageView.Stream(
                Bodies.heading(page),
                Pieces.texts(page, Page.Tone.FIGURE).findFirst().orElse(words.of("film.nowhere")),
                Pieces.texts(page, Page.Tone.FAINT, Page.Tone.WARNING).toList(),
                Pieces.texts(page, Page.Tone.PLAIN).toList());
    }
}
