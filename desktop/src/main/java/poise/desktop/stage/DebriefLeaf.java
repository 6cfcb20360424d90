package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.DebriefView;

/**
 * The larger half of a debrief, one leaf of it at a time: the steps, what was said, how it was said, what each protocol
 * makes of it.
 */
final class DebriefLeaf extends Part<DebriefLeaf.Open> {

    private final DebriefCards cards;
    private final Consumer<Leaf> turn;
    private final IntConsumer correct;

    /** The leaf is turned, and an utterance corrected, by telling these. */
    DebriefLeaf(Kit kit, Consumer<Leaf> turn, IntConsumer correct) {
        super(kit);
        this.cards = new DebriefCards(kit);
        this.turn = turn;
        this.correct = correct;
        setBackground(kit.look().surface(Surface.panel()));
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

    /** A leaf that is open, with all there is to read. */
    record Open(Leaf leaf, DebriefView view) {}

    @Override
    protected void build(Open open) {
        add(tabs(open.leaf())).growX().padBottom(8).row();
        Table content =
                switch (open.leaf()) {
                    case STEPS -> steps(open.view());
                    case SAID -> said(open.view());
                    case DELIVERY -> cards.delivery(open.view().measures());
                    case PROTOCOLS -> new DebriefProtocols(kit()).of(open.view().comparison());
                };
        add(kit().scroll("leaf-" + open.leaf().id(), content)).grow();
    }

    private Table tabs(Leaf open) {
        var tabs = new Table();
        tabs.left();
        for (Leaf leaf : Leaf.values()) {
            tabs.add(tab(leaf, leaf == open)).padRight(8);
        }
        return tabs;
    }

    private Press tab(Leaf leaf, boolean open) {
        Surface surface = Surface.of(open ? Palette.HOVER : Palette.PANEL, Round.SOFT)
                .bordered(open ? Palette.ACCENT : Palette.LINE)
                .padded(14, 7);
        Press tab = kit().press("leaf-of-" + leaf.id(), surface, () -> turn.accept(leaf));
        if (!kit().large())
            tab.add(kit().icon(leaf.icon, Size.SMALL, open ? Palette.ACCENT : Palette.FAINT))
                    .padRight(8);
        tab.add(kit().figure(
                        Typeface.STRONG,
                        open ? Palette.TEXT : Palette.SOFT,
                        kit().words().of("debrief.leaf." + leaf.id())));
        return tab;
    }

    private Table steps(DebriefView view) {
        var list = new Table();
        list.top().left();
        view.findings()
                .forEach(finding ->
                        list.add(cards.finding(finding)).growX().padBottom(8).row());
        return list;
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
