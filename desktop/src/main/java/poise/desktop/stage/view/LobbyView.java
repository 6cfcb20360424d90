package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;

/**
 * The lobby: what can be played, how the microphone stands, a take that broke off, and what works less well than it
 * should; the last two are sentences, empty if there is nothing to say.
 */
public record LobbyView(List<Card> cards, String hearing, Tone hearingTone, String unfinished, String trouble) {

    public LobbyView {
        cards = List.copyOf(cards);
    }

    /**
     * A scenario on offer; best is the player's best result as a phrase, empty before the first take; faces are the
     * people in the room.
     */
    public record Card(
            String id,
            String title,
            String pitch,
            String level,
            String protocol,
            int minutes,
            String best,
            List<Face> faces) {
        public Card {
            faces = List.copyOf(faces);
        }
    }
}
