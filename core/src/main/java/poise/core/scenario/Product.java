package poise.core.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poise.core.kernel.Id;

/**
 * The product in the demo, as far as it is on the screen.
 *
 * @param menu its places, of which the demo shows the first; empty if it does not say
 * @param film the pages that a recording of it shows, in their order
 */
public record Product(
        String name,
        String tagline,
        Accent accent,
        List<String> menu,
        List<Page> pages,
        List<Setting> settings,
        List<Id<Page>> film) {

    public Product {
        menu = List.copyOf(menu);
        film = List.copyOf(film);
        pages = List.copyOf(pages);
        settings = List.copyOf(settings);
    }

    /** A product that has nothing but its pages and settings. */
    public Product(String name, String tagline, List<Page> pages, List<Setting> settings) {
        this(name, tagline, Accent.BLUE, List.of(), pages, settings, List.of());
    }

    /** The colour by which it is known. */
    public enum Accent {
        BLUE,
        INDIGO,
        VIOLET,
        PLUM,
        PINK,
        RED,
        ORANGE,
        AMBER,
        OLIVE,
        GREEN,
        TEAL,
        CYAN,
        BROWN,
        NAVY,
        SLATE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What its recording shows: the pages that are named, or else every report. */
    public List<Page> filmed() {
        return film.isEmpty()
                ? pages.stream().filter(page -> page.kind() == Page.Kind.REPORT).toList()
                : film.stream().flatMap(id -> page(id).stream()).toList();
    }

    public Optional<Page> page(Id<Page> id) {
        return pages.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Setting> setting(Id<Setting> id) {
        return settings.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
