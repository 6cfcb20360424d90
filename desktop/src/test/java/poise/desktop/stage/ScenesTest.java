package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;

class ScenesTest {

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_scene_keeps_its_bounds_in_a_wide_window(Samples.Sample sample) {
        keepsItsBounds(sample, 1280, 720);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_scene_keeps_its_bounds_in_a_square_window(Samples.Sample sample) {
        keepsItsBounds(sample, 1024, 768);
    }

    private static void keepsItsBounds(Samples.Sample sample, int width, int height) {
        GameWindow window = GameWindow.open().show(sample.scene(), width, height);
        window.picture(sample.name() + "-" + width + "x" + height);
        assertEquals(List.of(), window.ask(Bounds::problems));
    }
}
