package poise.core.scenario.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Scenario;

/** Whether each page of the product is seen, and lies where it can be drawn. */
final class ProductChecks {

    private final Node top;
    private final Problems problems;

    ProductChecks(Node top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    void check(Scenario scenario) {
        Set<Id<Page>> shown = shown(scenario);
        List<Node> nodes = entries("pages");
        for (int i = 0; i < nodes.size(); i++) {
            Page page = scenario.product().pages().get(i);
            checkIsShown(page, nodes.get(i), shown);
            checkBehind(page, nodes.get(i), scenario.product());
        }
        checkFilm(scenario.product());
    }

    private List<Node> entries(String key) {
        return top.find("product", key).map(Node::entries).orElse(List.of());
    }

    private static Set<Id<Page>> shown(Scenario scenario) {
        Set<Id<Page>> shown = new HashSet<>(scenario.insets());
        scenario.fault().stages().forEach(stage -> shown.add(stage.page()));
        scenario.tools().forEach(tool -> tool.opens().ifPresent(shown::add));
        return shown;
    }

    private void checkIsShown(Page page, Node node, Set<Id<Page>> shown) {
        if (!shown.contains(page.id())) {
            problems.add(
                    Diagnosis.PAGE_NEVER_SHOWN,
                    node,
                    "is shown by no stage and opened by no tool; let one show it, or take it out");
        }
    }

    private void checkBehind(Page page, Node node, Product product) {
        Optional<Page> behind = page.behind().flatMap(product::page);
        if (behind.isEmpty()) {
            return;
        }
        if (page.kind() != Page.Kind.ERROR) {
            misplaced(node, "must not be there, since only a page of the kind error opens over another");
        } else if (behind.get().kind() == Page.Kind.ERROR || behind.get().isFilm()) {
            misplaced(
                    node,
                    "must name a page of another kind than "
                            + behind.get().kind().id());
        }
    }

    private void misplaced(Node page, String sentence) {
        problems.add(Diagnosis.MISPLACED_BEHIND, page.find("behind").orElse(page), sentence);
    }

    private void checkFilm(Product product) {
        List<Node> nodes = entries("film");
        for (int i = 0; i < nodes.size(); i++) {
            if (product.page(product.film().get(i)).filter(Page::isFilm).isPresent()) {
                problems.add(
                        Diagnosis.FILM_IN_A_FILM,
                        nodes.get(i),
                        "must name a page that the product shows, not one that is a film itself");
            }
        }
    }
}
