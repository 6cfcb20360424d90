package poise.desktop.stage.view;

import java.util.List;
import java.util.Optional;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;

/**
 * The lobby: what can be played, what to play next, how far the player has come, how the microphone stands, a take that
 * broke off, and what works less well than it should; the sentences are empty if there is nothing to say.
 */
public record LobbyView(
        List<Card> cards,
        Hero hero,
        String progress,
        String hearing,
        Tone hearingTone,
        String unfinished,
        String trouble) {

    public LobbyView {
        cards = List.copyOf(cards);
    }

    /** The card that is to be played next. */
    public Optional<Card> next() {
        return cards.stream().filter(card -> card.id().equals(hero.id())).findFirst();
    }

    /**
     * The scenario to play next, by its id, and why.
     *
     * @param first whether the player has never played, and is told how a take goes
     */
    public record Hero(String id, String says, boolean first) {

        public static final Hero NONE = new Hero("", "", false);
    }

    /** A scenario on offer; faces are the people in the room. */
    public record Card(
            String id,
            String title,
            String pitch,
            String level,
            String protocol,
            int minutes,
            Reached reached,
            List<Face> faces) {
        public Card {
            faces = List.copyOf(faces);
        }
    }

    /** The player's best result and how often it was tried, as phrases; both empty before the first take. */
    public record Reached(String best, Tone tone, String tries) {

        public static final Reached NOTHING = new Reached("", Tone.PLAIN, "");
    }
}
