package poise.desktop.stage;

import java.util.List;
import poise.desktop.stage.view.LobbyView.Card;

/** Which rooms are wanted: those of a protocol, of a level, or of both; any if that is empty. */
record LobbyFilter(String protocol, String level) {

    static final LobbyFilter NONE = new LobbyFilter("", "");

    /** The same with this protocol, or without one if it was that. */
    LobbyFilter protocol(String other) {
        return new LobbyFilter(protocol.equals(other) ? "" : other, level);
    }

    /** The same with this level, or without one if it was that. */
    LobbyFilter level(String other) {
        return new LobbyFilter(protocol, level.equals(other) ? "" : other);
    }

    List<Card> of(List<Card> cards) {
        return cards.stream()
                .filter(card -> protocol.isEmpty() || card.protocol().equals(protocol))
                .filter(card -> level.isEmpty() || card.level().equals(level))
                .toList();
    }
}
