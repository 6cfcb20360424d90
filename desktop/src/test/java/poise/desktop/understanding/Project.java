package poise.desktop.understanding;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests find what the build reads and makes. */
final class Project {

    private Project() {}

    static Language english() {
        Path here = Path.of("scenarios/language/en");
        return new Language(Files.exists(here) ? here : Path.of("..").resolve(here));
    }

    static Path memory() {
        Path here = Path.of("desktop/target");
        return (Files.exists(here) ? here : Path.of("target"))
                .resolve("understanding")
                .resolve(Encoder.NAME);
    }
}
