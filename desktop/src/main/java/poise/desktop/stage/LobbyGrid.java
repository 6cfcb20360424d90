package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.LobbyView.Card;

/** The rooms, a card each, with a row of filters above them. */
final class LobbyGrid extends Part<LobbyGrid.Offered> {

    private final LobbyCards cards;
    private final Consumer<LobbyFilter> sift;

    LobbyGrid(Kit kit, LobbyCards cards, Consumer<LobbyFilter> sift) {
        super(kit);
        this.cards = cards;
        this.sift = sift;
    }

    /** All rooms, and which of them are wanted. */
    record Offered(List<Card> cards, LobbyFilter filter) {
        Offered {
            cards = List.copyOf(cards);
        }
    }

    @Override
    protected void build(Offered offered) {
        add(filters(offered)).growX().row();
        add(kit().scroll("cards", grid(offered))).grow().padTop(10);
    }

    private Table grid(Offered offered) {
        List<Card> wanted = offered.filter().of(offered.cards());
        if (!wanted.isEmpty()) return cards.of(wanted);
        var nothing = new Table();
        nothing.top().left();
        nothing.add(kit().paragraph(Typeface.BODY, Palette.FAINT, kit().words().of("lobby.none")))
                .growX();
        return nothing;
    }

    private Table filters(Offered offered) {
        LobbyFilter filter = offered.filter();
        var protocols = new Tabs(kit());
        String all = kit().words().of("lobby.filter.all");
        protocols.tab(
                new Tabs.Tab("filter-all", all, Icon.LAYOUT_DASHBOARD),
                filter.equals(LobbyFilter.NONE),
                () -> sift.accept(LobbyFilter.NONE));
        int number = 0;
        for (String each : distinct(offered.cards(), Card::protocol))
            protocols.tab(
                    new Tabs.Tab("filter-protocol-" + ++number, each, Icon.BOOK_OPEN),
                    each.equals(filter.protocol()),
                    () -> sift.accept(filter.protocol(each)));
        var levels = new Tabs(kit());
        for (String each : distinct(offered.cards(), Card::level))
            levels.tab(
                    new Tabs.Tab("filter-level-" + ++number, each, Icon.GRADUATION_CAP),
                    each.equals(filter.level()),
                    () -> sift.accept(filter.level(each)));
        return kit().large() ? stacked(protocols, levels) : inARow(protocols, levels);
    }

    private Table inARow(Tabs protocols, Tabs levels) {
        var row = new Table();
        row.left();
        row.add(title()).padRight(18);
        row.add(protocols.row()).left();
        row.add().growX();
        row.add(levels.row()).right();
        return row;
    }

    private Table stacked(Tabs protocols, Tabs levels) {
        var stack = new Table();
        stack.left().defaults().left();
        stack.add(title()).row();
        stack.add(protocols.row()).padTop(10).row();
        stack.add(levels.row()).padTop(8);
        return stack;
    }

    private Actor title() {
        return kit().line(Typeface.TITLE, Palette.TEXT, kit().words().of("lobby.choose"));
    }

    private static List<String> distinct(List<Card> cards, Function<Card, String> trait) {
        return cards.stream().map(trait).distinct().sorted().toList();
    }
}
