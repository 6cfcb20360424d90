package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.scenario.Fault;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Tool;
import poise.desktop.look.Brand;
import poise.desktop.look.Icon;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.PageView;

/** The product's window: the page that the fault shows, or the one that was gone to. */
final class Pages {

    /** The tab under which the product's own page lies. */
    static final String PRODUCT = "product";

    private final Phrases words;
    private final Glance glance;
    private final Screen screen;

    Pages(Phrases words, Glance glance, Screen screen) {
        this.words = words;
        this.glance = glance;
        this.screen = screen;
    }

    PageView view() {
        Page page = screen.opened().flatMap(product()::page).orElseGet(this::own);
        PageView.Body body = new Bodies(words, glance, screen).of(page);
        return new PageView(shell(glance, words), page.title(), page.address(), tabs(page), body);
    }

    private Product product() {
        return glance.scenario().product();
    }

    /** The product's name and colour, and the places in its menu beside the one that the demo shows. */
    static PageView.Shell shell(Glance glance, Phrases words) {
        Product product = glance.scenario().product();
        Brand brand = Brand.valueOf(product.accent().name().toUpperCase(Locale.ROOT));
        String here = product.menu().stream().findFirst().orElseGet(() -> words.of("page.product"));
        return new PageView.Shell(
                product.name(), brand, here, product.menu().stream().skip(1).toList());
    }

    /** The page that the fault shows; a film that does not get on, while a poor copy plays. */
    private Page own() {
        Id<Fault.Stage> stage = glance.state().desk().stage();
        Page shown = glance.scenario()
                .fault()
                .stage(stage)
                .flatMap(each -> product().page(each.page()))
                .orElseThrow(() -> new IllegalStateException("The stage " + stage + " has no page"));
        return poorFilm().filter(film -> !shown.isFilm()).orElse(shown);
    }

    private Optional<Page> poorFilm() {
        if (!new Films(glance).isPoor()) return Optional.empty();
        return product().pages().stream()
                .filter(page -> page.kind() == Page.Kind.STREAM)
                .findFirst();
    }

    private List<PageView.Tab> tabs(Page shown) {
        List<PageView.Tab> tabs = new ArrayList<>();
        tabs.add(new PageView.Tab(
                PRODUCT,
                shell(glance, words).here(),
                Icon.LAYOUT_DASHBOARD,
                screen.opened().isEmpty()));
        for (Tool tool : glance.tools()) {
            tool.opens()
                    .flatMap(product()::page)
                    .ifPresent(page ->
                            tabs.add(new PageView.Tab(tool.id().name(), page.title(), icon(page), page.equals(shown))));
        }
        return tabs;
    }

    private static Icon icon(Page page) {
        return switch (page.kind()) {
            case LOGS -> Icon.SCROLL_TEXT;
            case TERMINAL -> Icon.TERMINAL;
            case SETTINGS -> Icon.SLIDERS_HORIZONTAL;
            case PLAYER, STREAM -> Icon.PLAY;
            case REPORT, BUSY, ERROR, BLANK -> Icon.CHART_LINE;
        };
    }
}
