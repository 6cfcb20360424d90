package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Scroller;
import poise.desktop.stage.view.DebriefView;

/**
 * The larger half of a debrief, one leaf of it at a time: the steps, what was said, how it was said, what each protocol
 * makes of it.
 */
final class DebriefLeaf extends Part<DebriefLeaf.Open> {

    private final DebriefCards cards;
    private final DebriefFindings found;
    private final Consumer<Leaf> turn;
    private final IntConsumer correct;
    private final IntConsumer see;

    /** The leaf is turned, an utterance corrected and a moment looked at by telling these. */
    DebriefLeaf(Kit kit, Consumer<Leaf> turn, IntConsumer correct, IntConsumer see) {
        super(kit);
        this.cards = new DebriefCards(kit);
        this.found = new DebriefFindings(kit);
        this.turn = turn;
        this.correct = correct;
        this.see = see;
        setBackground(kit.look().surface(Surface.panel().padded(16, 10)));
    }

    /** What can be opened. */
    enum Leaf {
        STEPS(Icon.LIST_CHECKS),
        SAID(Icon.SCROLL_TEXT),
        DELIVERY(Icon.MIC),
        PROTOCOLS(Icon.BOOK_OPEN);

        private final Icon icon;

        Leaf(Icon icon) {
            this.icon = icon;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A leaf that is open, with all there is to read, and the numbers of the findings that stand out. */
    record Open(Leaf leaf, DebriefView view, List<Integer> lit) {
        Open {
            lit = List.copyOf(lit);
        }
    }

    @Override
    protected void build(Open open) {
        add(tabs(open.leaf())).growX().padBottom(8).row();
        Table content =
                switch (open.leaf()) {
                    case STEPS -> steps(open);
                    case SAID -> said(open.view());
                    case DELIVERY -> cards.delivery(open.view().measures());
                    case PROTOCOLS -> new DebriefProtocols(kit()).of(open.view().comparison());
                };
        add(kit().scroll("leaf-" + open.leaf().id(), content)).grow();
    }

    private Table tabs(Leaf open) {
        var tabs = new Tabs(kit());
        for (Leaf leaf : Leaf.values())
            tabs.tab(
                    new Tabs.Tab("leaf-of-" + leaf.id(), kit().words().of("debrief.leaf." + leaf.id()), leaf.icon),
                    leaf == open,
                    () -> turn.accept(leaf));
        return tabs.row();
    }

    private Table steps(Open open) {
        var list = new Table();
        list.top().left();
        List<DebriefView.Finding> findings = open.view().findings();
        for (int i = 0; i < findings.size(); i++) {
            boolean lit = open.lit().contains(i);
            list.add(found.finding(findings.get(i), new DebriefFindings.Place("finding-" + (i + 1), lit), see))
                    .growX()
                    .padBottom(8)
                    .row();
        }
        return list;
    }

    /** Scrolls to the first finding that stands out. */
    void bringUp(List<Integer> lit) {
        @Nullable Actor first = lit.isEmpty() ? null : findActor("finding-" + (lit.get(0) + 1));
        if (first != null) Scroller.show(first);
    }

    private Table said(DebriefView view) {
        var list = new Table();
        list.top().left();
        list.add(kit().paragraph(Typeface.CAPTION, Palette.FAINT, kit().words().of("debrief.said.hint")))
                .growX()
                .padBottom(10)
                .row();
        list.add(cards.record(view.record(), correct)).growX();
        return list;
    }
}
