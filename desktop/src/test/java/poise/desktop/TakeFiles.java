package poise.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import poise.core.scenario.TakeFile;
import poise.core.scenario.format.TakeFormat;

/** The takes that lie beside the scenarios of the repository. */
final class TakeFiles {

    private static final Path SCENARIOS = Path.of("..", "scenarios");

    private TakeFiles() {}

    /** A take that has no faults. */
    static TakeFile read(Shelf.Volume volume, String name) {
        Path file = SCENARIOS
                .resolve(volume.scenario().id().name())
                .resolve("takes")
                .resolve(name + ".json");
        try {
            return TakeFormat.read(file.toString(), Files.readAllBytes(file), volume.deck())
                    .match(sound -> sound, problems -> {
                        throw new AssertionError(problems);
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
