package poise.desktop.stage.kit;

import java.util.Locale;
import java.util.Set;
import poise.desktop.look.Appearance;

/**
 * How a player wants every screen to be.
 *
 * @param locale what the words of the window are written in
 * @param without what the player does without
 */
public record Taste(Appearance appearance, Locale locale, Set<Omission> without, Bindings keys) {

    public static final Taste USUAL = new Taste(Appearance.USUAL, Locale.ENGLISH, Set.of(), Bindings.USUAL);

    /** What can be left out. */
    public enum Omission {
        /** Whatever moves that need not. */
        MOTION,
        /** What executives say, as text. */
        CAPTIONS,
        /** What the player's words are read as, and what the protocol waits for: left out as in an exam. */
        MARKS
    }

    public Taste {
        without = Set.copyOf(without);
    }

    /** Whether the player does without this. */
    public boolean omits(Omission what) {
        return without.contains(what);
    }

    public Taste with(Appearance other) {
        return new Taste(other, locale, without, keys);
    }

    public Taste with(Locale other) {
        return new Taste(appearance, other, without, keys);
    }
}
