package poise.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TintsTest {

    /** What WCAG 2 asks of text at level AA. */
    private static final double READABLE = 4.5;

    /** So far apart that nobody has to look twice. */
    private static final double APART = 24;

    private static final List<Color> PANELS =
            List.of(Palette.NIGHT, Palette.GROUND, Palette.PANEL, Palette.RAISED, Palette.CONSOLE);
    private static final List<Color> PAGES = List.of(Palette.PAGE, Palette.PAGE_CARD);
    private static final List<Tone> MEANINGS = List.of(Tone.GOOD, Tone.WATCH, Tone.BAD);

    @ParameterizedTest
    @EnumSource
    void every_tone_can_be_read_as_text(Tints tints) {
        for (Tone tone : Tone.values()) {
            for (Color panel : PANELS) readable(tints.of(tone), panel, tone);
            for (Color page : PAGES) readable(tints.onPage(tone), page, tone);
        }
    }

    @Test
    void everything_else_that_is_written_can_be_read_too() {
        for (Color panel : PANELS) {
            readable(Palette.TEXT, panel, "text");
            readable(Palette.SOFT, panel, "soft text");
        }
        readable(Palette.FAINT, Palette.PANEL, "faint text");
        readable(Palette.NIGHT, Palette.ACCENT, "the primary button");
    }

    private static void readable(Color ink, Color ground, Object what) {
        double contrast = Eyes.contrast(ink, ground);
        assertTrue(contrast >= READABLE, what + " has a contrast of only " + contrast + " on " + ground);
    }

    @ParameterizedTest
    @CsvSource({
        "USUAL, USUAL",
        "RED_GREEN, USUAL",
        "RED_GREEN, DEUTERANOPE",
        "RED_GREEN, PROTANOPE",
        "BLUE_YELLOW, USUAL",
        "BLUE_YELLOW, TRITANOPE"
    })
    void good_watch_and_bad_are_told_apart_by_the_eyes_they_are_for(Tints tints, Eyes eyes) {
        assertTrue(nearest(tints::of, eyes) >= APART, "on panels: " + nearest(tints::of, eyes));
        assertTrue(nearest(tints::onPage, eyes) >= APART, "on pages: " + nearest(tints::onPage, eyes));
    }

    @Test
    void the_usual_colours_are_not_enough_for_everybody() {
        assertTrue(nearest(Tints.USUAL::of, Eyes.DEUTERANOPE) < APART);
        assertTrue(nearest(Tints.USUAL::onPage, Eyes.PROTANOPE) <= APART);
    }

    @Test
    void contrast_and_distance_are_counted_as_the_books_say() {
        assertEquals(21, Eyes.contrast(Color.BLACK, Color.WHITE), 0.01);
        assertEquals(100, Eyes.USUAL.distance(Color.BLACK, Color.WHITE), 0.1);
        assertEquals(100, Eyes.DEUTERANOPE.distance(Color.BLACK, Color.WHITE), 0.1);
        assertEquals(0, Eyes.TRITANOPE.distance(Color.CORAL, Color.CORAL), 0.0);
    }

    private static double nearest(Function<Tone, Color> tints, Eyes eyes) {
        return MEANINGS.stream()
                .flatMap(one -> MEANINGS.stream()
                        .filter(other -> other != one)
                        .map(other -> eyes.distance(tints.apply(one), tints.apply(other))))
                .min(Double::compare)
                .orElseThrow();
    }
}
