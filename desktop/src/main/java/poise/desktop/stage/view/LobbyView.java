package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Tone;

/** The lobby: what can be played, and how the microphone stands. */
public record LobbyView(List<Card> cards, String hearing, Tone hearingTone, String unfinished) {

    public LobbyView {
        cards = List.copyOf(cards);
    }

    /** A scenario on offer; best is the player's best result as a phrase, empty before the first take. */
    public record Card(
            String id, String title, String pitch, String level, String protocol, int minutes, String best) {}
}
