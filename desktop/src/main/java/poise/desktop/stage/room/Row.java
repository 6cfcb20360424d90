package poise.desktop.stage.room;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;

/** People side by side behind a table. */
record Row(Board board, List<Seat> seats) {

    /** How much of a portrait is below the edge of the table. */
    private static final float HIDDEN = 0.13f;

    private static final float WIDEST = 300;
    private static final float UNDER = 5;
    private static final float RIM = 8;

    /** Somebody's place: a chair, how they feel, and what is written on the card before them. */
    record Seat(Sitter sitter, Table mood, Table card) {}

    Row {
        seats = List.copyOf(seats);
    }

    /** How high the table is: so that the cards stand before it. */
    float table() {
        float card = 0;
        for (Seat seat : seats) card = Math.max(card, seat.card().getPrefHeight());
        return UNDER + card + RIM;
    }

    /** Lays the row into so much width, its table on this height, with so much room for the people over the table. */
    void lay(float width, float floor, float people) {
        float table = table();
        board.setBounds(0, 0, width, floor + table + Board.SHADE);
        float cell = Math.min(WIDEST, width / seats.size());
        float x = (width - cell * seats.size()) / 2;
        for (Seat seat : seats) {
            float side = Math.min(cell, people / (Portrayal.NEARER - HIDDEN));
            float hidden = HIDDEN * side;
            seat.sitter().setBounds(x, floor + table - hidden, cell, side * Portrayal.NEARER);
            float gap = cell > 120 ? 7 : 3;
            seat.card().setBounds(x + gap, floor + UNDER, cell - 2 * gap, table - UNDER - RIM);
            seat.card().validate();
            Table mood = seat.mood();
            float wide = Math.min(cell - 4, mood.getPrefWidth());
            mood.setBounds(Math.round(x + (cell - wide) / 2), floor + table - RIM - 2, wide, mood.getPrefHeight());
            mood.validate();
            x += cell;
        }
    }
}
