package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Backdrop;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.LobbyView.Card;

/** The scenarios on offer, a card each; one alone takes the whole width and shows its room. */
final class LobbyCards {

    private static final int COLUMNS = 3;
    /** More faces than this are a number. */
    private static final int MOST_FACES = 4;

    private static final float GAP = 18;
    private static final float WIDTH = 1146;
    private static final float HIGH = 236;
    private static final float HIGHER = 272;
    private static final float TALL = 460;
    private static final float SMALL = 38;
    private static final float LARGE = 132;

    private final Kit kit;
    private final LobbyWishes wishes;

    LobbyCards(Kit kit, LobbyWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    Table of(List<Card> offered) {
        var cards = new Table();
        cards.top().left();
        if (offered.size() == 1) {
            cards.add(wide(offered.get(0))).grow().maxHeight(TALL).top();
            return cards;
        }
        int columns = kit.large() ? COLUMNS - 1 : COLUMNS;
        float width = (WIDTH - (columns - 1) * GAP) / columns;
        int placed = 0;
        for (Card card : offered) {
            boolean last = placed % columns == columns - 1;
            cards.add(small(card, placed + 1))
                    .size(width, kit.large() ? HIGHER : kit.grown(HIGH))
                    .pad(0, 0, GAP, last ? 0 : GAP);
            if (++placed % columns == 0) cards.row();
        }
        return cards;
    }

    private Press wide(Card card) {
        Press press = press(card).digit(1);
        var words = new Table();
        words.add(words(card, press, true)).grow().row();
        words.add(facts(card)).growX();
        press.add(words).grow().uniformX().padRight(2 * GAP);
        Table people = faces(card.faces(), LARGE);
        people.bottom().padBottom(Backdrop.TABLE);
        press.add(new Stack(new Backdrop(kit.look(), card.faces().size()), people))
                .grow()
                .uniformX();
        return press;
    }

    private Press small(Card card, int number) {
        Press press = press(card);
        if (number <= 9) press.digit(number);
        press.add(words(card, press, false)).grow().row();
        var foot = new Table();
        foot.add(facts(card)).growX();
        foot.add(faces(card.faces(), SMALL));
        press.add(foot).growX();
        return press;
    }

    private Press press(Card card) {
        return kit.press("play-" + card.id(), Surface.card().padded(18, 16), () -> wishes.play(card.id()));
    }

    private Table words(Card card, Press press, boolean large) {
        var words = new Table();
        var top = new Table();
        top.add(kit.chip(Tone.ACCENT, card.level()));
        top.add(kit.chip(Tone.PLAIN, card.protocol())).padLeft(8);
        top.add().growX();
        press.digit().ifPresent(digit -> top.add(kit.digit(press, digit)));
        words.add(top).growX().row();
        words.add(kit.paragraph(large ? Typeface.DISPLAY : Typeface.TITLE, Palette.TEXT, card.title()))
                .growX()
                .padTop(14)
                .row();
        words.add(kit.paragraph(large ? Typeface.SPEECH : Typeface.BODY, Palette.SOFT, card.pitch()))
                .grow()
                .padTop(6);
        return words;
    }

    /** How long it takes, and the best take so far. */
    private Table facts(Card card) {
        var facts = new Table();
        facts.left();
        facts.add(kit.icon(Icon.CLOCK, Size.SMALL, Palette.FAINT)).padRight(6);
        facts.add(kit.line(Typeface.CAPTION, Palette.SOFT, kit.words().of("lobby.minutes", card.minutes())))
                .growX()
                .row();
        String best = card.best().isEmpty() ? kit.words().of("lobby.untried") : card.best();
        facts.add(kit.icon(Icon.TROPHY, Size.SMALL, Palette.FAINT)).pad(5, 0, 0, 6);
        facts.add(kit.line(Typeface.CAPTION, Palette.SOFT, best)).growX().padTop(5);
        return facts;
    }

    private Table faces(List<Face> faces, float side) {
        var people = new Table();
        for (Face face : faces.subList(0, Math.min(MOST_FACES, faces.size())))
            people.add(kit.portrait(face, Expression.NEUTRAL)).size(side).expandX();
        if (faces.size() > MOST_FACES)
            people.add(kit.line(
                            Typeface.CAPTION,
                            Palette.SOFT,
                            kit.words().of("lobby.more-people", faces.size() - MOST_FACES)))
                    .padLeft(6);
        return people;
    }
}
