package poise.core.scenario;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;

/** The product in the demo, as far as it is on the screen. */
public record Product(String name, String tagline, List<Page> pages, List<Setting> settings) {
    public Product {
        pages = List.copyOf(pages);
        settings = List.copyOf(settings);
    }

    public Optional<Page> page(Id<Page> id) {
        return pages.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Setting> setting(Id<Setting> id) {
        return settings.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
