package poise.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.desktop.gear.GameWindow;

class LookTest {

    @ParameterizedTest
    @CsvSource({"0.8, 100", "1, 100", "1, 150", "1.25, 100", "1.25, 150", "2, 100", "2, 150", "3, 100"})
    void everything_lies_on_one_page_at_every_density(float density, int percent) {
        int pages = GameWindow.open().ask(stage -> pages(density, percent));
        assertEquals(1, pages);
    }

    private static int pages(float density, int percent) {
        Look look = new Look(density, new Appearance(percent, Tints.USUAL));
        try {
            for (Face face : Face.values()) look.portrait(face, Face.Expression.NEUTRAL);
            return look.pages();
        } finally {
            look.dispose();
        }
    }
}
