package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;

/** The best take of one scenario of each protocol, played in the window by keyboard alone and by mouse. */
@Tag("long")
class WindowedMastersTest {

    private static final Shelf SHELF = Shelf.packed();

    private final Path home;

    WindowedMastersTest(@TempDir Path home) {
        this.home = home;
    }

    static Stream<Arguments> takes() {
        return Stream.of("stale-session", "pool-exhaustion", "forty-eight-hours")
                .flatMap(scenario -> Stream.of(Fingers.values()).map(fingers -> Arguments.of(scenario, fingers)));
    }

    @ParameterizedTest
    @MethodSource("takes")
    void a_masters_take_is_a_master_class_in_the_window(String name, Fingers fingers) {
        Shelf.Volume volume = SHELF.volume(name);
        TakeFile take = TakeFiles.read(volume, "master");
        long seed = take.seed().orElse(1);
        Scenario scenario = volume.dealt(seed).scenario();
        try (Evening evening = Evening.typed(home).dealing(seed)) {
            new Player(evening, scenario, fingers, new Typing(evening)).play(take);
            assertTrue(evening.marks() >= 900, () -> evening.texts().toString());
        }
    }
}
