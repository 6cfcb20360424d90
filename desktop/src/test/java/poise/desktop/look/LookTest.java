package poise.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poise.desktop.gear.GameWindow;

class LookTest {

    @ParameterizedTest
    @ValueSource(floats = {0.8f, 1, 1.25f, 2, 3})
    void everything_lies_on_one_page_at_every_density(float density) {
        int pages = GameWindow.open().ask(stage -> pages(density));
        assertEquals(1, pages);
    }

    private static int pages(float density) {
        Look look = new Look(density, Appearance.USUAL);
        try {
            for (Face face : Face.values()) look.portrait(face, Face.Expression.NEUTRAL);
            return look.pages();
        } finally {
            look.dispose();
        }
    }
}
