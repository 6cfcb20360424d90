package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.scenario.Deck;

/** Files with one mistake each. */
final class Fixtures {

    static final Path FOLDER = Path.of("src", "test", "resources", "fixtures");

    private Fixtures() {}

    /** All of them, in the order of their names. */
    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
            assertTrue(files.size() >= 35, "only " + files.size() + " fixtures were found");
            return files;
        }
    }

    /** As the problems name it. */
    static String name(Path file) {
        return "fixtures/" + FOLDER.relativize(file).toString().replace('\\', '/');
    }

    /** What is said of it. */
    static List<Problem> problems(Path file) {
        byte[] content = Shipped.bytes(file);
        return switch (FOLDER.relativize(file).getName(0).toString()) {
            case "protocols" -> ProtocolFormat.read(name(file), content).problems();
            case "takes" -> TakeFormat.read(name(file), content, deck()).problems();
            default -> ScenarioFormat.read(name(file), content, surroundings()).problems();
        };
    }

    private static Deck deck() {
        Path file = FOLDER.resolve("scenarios/sound.json");
        return Shipped.sound(ScenarioFormat.read(name(file), Shipped.bytes(file), surroundings()));
    }

    private static Surroundings surroundings() {
        Path file = FOLDER.resolve("protocols/sound.json");
        return new Surroundings(
                List.of(Shipped.sound(ProtocolFormat.read(name(file), Shipped.bytes(file)))), Shipped.PORTRAITS);
    }
}
