package poise.desktop.stage;

import java.util.Locale;
import poise.desktop.look.Appearance;

/**
 * How a player wants every screen to be.
 *
 * @param locale what the words of the window are written in
 * @param still whether nothing is to move that need not
 */
public record Taste(Appearance appearance, Locale locale, boolean still) {

    public static final Taste USUAL = new Taste(Appearance.USUAL, Locale.ENGLISH, false);
}
