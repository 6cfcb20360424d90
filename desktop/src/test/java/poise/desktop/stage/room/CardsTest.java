package poise.desktop.stage.room;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.desktop.look.Palette;
import poise.desktop.look.Tints;
import poise.desktop.look.Tone;

class CardsTest {

    /** What WCAG 2.2 asks of small text. */
    private static final double LEGIBLE = 4.5;

    @ParameterizedTest
    @CsvSource({"150, false", "400, false", "560, false", "900, false", "150, true", "900, true"})
    void every_word_on_a_card_is_legible_in_every_light(int trust, boolean speaking) {
        Light light = new Light(true);
        light.follow(trust);
        Color paper = Gathering.PAPER.in(light, new Color()).mul(Cards.paper(speaking));
        isLegible(Palette.INK, paper);
        isLegible(Cards.ROLE, paper);
        for (Tints tints : Tints.values()) {
            for (Tone tone : new Tone[] {Tone.GOOD, Tone.WATCH, Tone.BAD})
                isLegible(Cards.number(tints.onPage(tone)), paper);
        }
    }

    private static void isLegible(Color ink, Color paper) {
        double contrast = (brightness(paper) + 0.05) / (brightness(ink) + 0.05);
        assertTrue(contrast >= LEGIBLE, ink + " on " + paper + " has a contrast of " + contrast);
    }

    private static double brightness(Color colour) {
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
