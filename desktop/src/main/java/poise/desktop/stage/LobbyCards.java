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
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.LobbyView.Card;

/** The scenarios on offer, a card each; the one to play next is a large one that shows its room. */
final class LobbyCards {

    private static final int COLUMNS = 3;
    /** More faces than this are a number. */
    private static final int MOST_FACES = 4;

    private static final float GAP = 14;
    private static final float LEAST = 178;
    private static final float HERO = 168;
    private static final float SMALL = 36;
    private static final float LARGE = 104;

    private final Kit kit;
    private final LobbyWishes wishes;

    LobbyCards(Kit kit, LobbyWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    Table of(List<Card> offered) {
        var cards = new Table();
        cards.top().left();
        int columns = kit.large() ? COLUMNS - 1 : COLUMNS;
        int placed = 0;
        for (Card card : offered) {
            boolean last = placed % columns == columns - 1;
            cards.add(small(card, placed + 1))
                    .grow()
                    .uniformX()
                    .minHeight(kit.grown(LEAST))
                    .pad(0, 0, GAP, last ? 0 : GAP);
            if (++placed % columns == 0) cards.row();
        }
        for (; placed % columns != 0; placed++) cards.add().growX().uniformX();
        return cards;
    }

    /** The card to play next, over the whole width. */
    Press hero(Card card, String says) {
        return wide(kit.press("start", heroic(), () -> wishes.play(card.id())), card, says);
    }

    /** The only card there is. */
    Press alone(Card card, String says) {
        Press press = kit.press("play-" + card.id(), heroic(), () -> wishes.play(card.id()));
        return wide(press.digit(1), card, says);
    }

    private static Surface heroic() {
        return Surface.card().bordered(Palette.ACCENT).padded(22, 16);
    }

    private Press wide(Press press, Card card, String says) {
        var words = new Table();
        words.add(traits(card, says)).growX().row();
        words.add(kit.paragraph(Typeface.DISPLAY, Palette.TEXT, card.title()))
                .growX()
                .padTop(6)
                .row();
        words.add(kit.paragraph(Typeface.SPEECH, Palette.SOFT, card.pitch()))
                .growX()
                .padTop(4)
                .row();
        words.add().grow().row();
        var foot = new Table();
        foot.left();
        foot.add(enter()).padRight(18);
        foot.add(facts(card)).growX();
        words.add(foot).growX().padTop(8);
        press.add(words).grow().padRight(2 * GAP);
        Table people = faces(card.faces(), LARGE);
        people.bottom().padBottom(Backdrop.TABLE);
        press.add(new Stack(new Backdrop(kit, card.faces().size()), people))
                .width(400)
                .growY()
                .minHeight(HERO);
        return press;
    }

    /** Looks like a button; the whole card is one. */
    private Table enter() {
        Table face = kit.panel(Surface.of(Palette.ACCENT, Surface.Round.SOFT).padded(18, 8));
        face.add(kit.figure(Typeface.STRONG, Palette.NIGHT, kit.words().of("lobby.start")))
                .padRight(8);
        face.add(kit.icon(Icon.ARROW_RIGHT, Size.SMALL, Palette.NIGHT));
        return face;
    }

    private Press small(Card card, int number) {
        Press press = kit.press("play-" + card.id(), Surface.card().padded(16, 12), () -> wishes.play(card.id()));
        var top = traits(card, "");
        if (number <= 9) top.add(kit.digit(press, number));
        press.add(top).growX().row();
        press.add(kit.paragraph(Typeface.TITLE, Palette.TEXT, card.title()))
                .growX()
                .padTop(8)
                .row();
        press.add(kit.paragraph(Typeface.BODY, Palette.SOFT, card.pitch()))
                .grow()
                .padTop(4)
                .row();
        var foot = new Table();
        foot.add(facts(card)).growX();
        foot.add(faces(card.faces(), SMALL));
        press.add(foot).growX().padTop(8);
        return press;
    }

    /** Why it is offered, its level and its protocol. */
    private Table traits(Card card, String says) {
        var traits = new Table();
        traits.left();
        if (!says.isEmpty())
            traits.add(kit.line(Typeface.STRONG, Palette.ACCENT, says)).padRight(14);
        traits.add(kit.chip(Tone.ACCENT, card.level()));
        traits.add(kit.chip(Tone.PLAIN, card.protocol())).padLeft(8);
        traits.add().growX();
        return traits;
    }

    /** How long it takes and how often it was played; below that the best take so far. */
    private Table facts(Card card) {
        var facts = new Table();
        facts.left();
        String minutes = kit.words().of("lobby.minutes", card.minutes());
        String tries = card.reached().tries();
        facts.add(kit.icon(Icon.CLOCK, Size.SMALL, Palette.FAINT)).padRight(6);
        facts.add(kit.line(
                        Typeface.CAPTION,
                        Palette.SOFT,
                        tries.isEmpty() ? minutes : kit.words().of("history.told", minutes, tries)))
                .growX()
                .row();
        boolean tried = !card.reached().best().isEmpty();
        facts.add(kit.icon(
                        Icon.TROPHY,
                        Size.SMALL,
                        tried ? kit.colour(card.reached().tone()) : Palette.FAINT))
                .pad(4, 0, 0, 6);
        facts.add(kit.line(
                        Typeface.CAPTION,
                        tried ? kit.colour(card.reached().tone()) : Palette.FAINT,
                        tried ? card.reached().best() : kit.words().of("lobby.untried")))
                .growX()
                .padTop(4);
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
