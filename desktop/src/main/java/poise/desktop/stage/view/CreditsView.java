package poise.desktop.stage.view;

import java.util.List;

/** Whose work is in the game. */
public record CreditsView(List<Credit> credits) {

    public CreditsView {
        credits = List.copyOf(credits);
    }

    /** What it is, whose, and on which terms. */
    public record Credit(String what, String whose, String terms) {}
}
