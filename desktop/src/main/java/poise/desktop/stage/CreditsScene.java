package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.CreditsView;

/** Whose fonts, drawings, models and libraries the game is made with. */
public final class CreditsScene extends Scene<CreditsView> {

    private static final float GAP = 12;

    private final Runnable back;

    public CreditsScene(CreditsView view, Runnable back) {
        super(view);
        this.back = back;
    }

    @Override
    protected void build(Table ground, CreditsView view, Kit kit) {
        ground.pad(26, 56, 20, 56);
        ground.add(Headings.lines(
                        kit, kit.words().of("credits.title"), kit.words().of("credits.claim")))
                .growX()
                .row();
        ground.add(kit.scroll("credits", cards(view, kit))).grow().padTop(16).row();
        ground.add(kit.plain("back", kit.words().of("back"), back)).left().padTop(14);
    }

    @Override
    protected void escape() {
        back.run();
    }

    private static Table cards(CreditsView view, Kit kit) {
        var cards = new Table();
        cards.top().left();
        int columns = kit.large() ? 1 : 2;
        int placed = 0;
        for (CreditsView.Credit credit : view.credits()) {
            boolean last = placed % columns == columns - 1;
            cards.add(card(credit, kit)).grow().uniformX().pad(0, 0, GAP, last ? 0 : GAP);
            if (++placed % columns == 0) cards.row();
        }
        return cards;
    }

    private static Table card(CreditsView.Credit credit, Kit kit) {
        Table card = kit.panel(Surface.card());
        card.add(kit.paragraph(Typeface.STRONG, Palette.TEXT, credit.what()))
                .growX()
                .row();
        card.add(kit.paragraph(Typeface.BODY, Palette.SOFT, credit.whose()))
                .growX()
                .padTop(3)
                .row();
        card.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, credit.terms()))
                .growX()
                .padTop(5);
        return card;
    }
}
