package poise.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.desktop.gear.Bounds;
import poise.desktop.gear.GameWindow;
import poise.desktop.look.Appearance;
import poise.desktop.look.Tints;
import poise.desktop.stage.kit.Taste;

/** Every scene at every size of the window and of text, in every language; and in a window that changes its size. */
class EveryoneTest {

    private static final int[] PERCENT = {100, 125, 150};
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final GameWindow window = GameWindow.open();
    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1280, 720", "1024, 768", "1920, 1080", "2560, 1440"})
    void every_scene_keeps_its_bounds(int width, int height) {
        window.resize(width, height);
        for (int percent : PERCENT) {
            for (Locale language : LANGUAGES)
                window.play(game -> walk(
                        game,
                        Taste.USUAL.with(new Appearance(percent, Tints.USUAL)).with(language)));
        }
        assertEquals("", String.join("\n", problems));
    }

    /** Each scene is shown at one size and then resized to the next. */
    @Test
    void every_scene_keeps_its_bounds_when_the_window_changes() {
        int[][] sizes = {{1280, 720}, {1024, 768}, {2560, 1440}};
        int next = 0;
        for (Samples.Sample sample : Samples.all()) {
            window.play(game -> game.show(sample.scene()));
            int[] size = sizes[next++ % sizes.length];
            window.resize(size[0], size[1]);
            assertEquals(List.of(), window.ask(Bounds::problems), () -> sample + " at " + size[0] + " by " + size[1]);
        }
    }

    private void walk(PoiseGame game, Taste taste) {
        game.suit(taste);
        for (Samples.Sample sample : Samples.all()) {
            game.show(sample.scene());
            String where =
                    sample + ", " + taste.locale() + ", " + taste.appearance().percent() + " %: ";
            Bounds.problems(game.stage()).forEach(problem -> problems.add(where + problem));
        }
    }

    @AfterEach
    void as_usual_again() {
        window.play(game -> game.suit(Taste.USUAL));
    }
}
