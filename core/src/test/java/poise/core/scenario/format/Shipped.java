package poise.core.scenario.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import poise.core.protocol.Protocol;
import poise.core.scenario.Deck;
import poise.core.scenario.Scenario;

/** The files that the product ships, as the tests of this room read them. */
final class Shipped {

    static final Path SCENARIOS = Path.of("..", "scenarios");
    static final Set<String> PORTRAITS = Set.of("chief-information-officer", "lead-engineer", "head-of-procurement");

    private Shipped() {}

    static byte[] protocolFile() {
        return bytes(SCENARIOS.resolve("protocols/poc-recovery.json"));
    }

    static byte[] scenarioFile() {
        return bytes(SCENARIOS.resolve("pool-exhaustion/scenario.json"));
    }

    static Protocol protocol() {
        return sound(ProtocolFormat.read("scenarios/protocols/poc-recovery.json", protocolFile()));
    }

    static Surroundings surroundings() {
        return new Surroundings(List.of(protocol()), PORTRAITS);
    }

    static Scenario scenario() {
        return deck().first();
    }

    static Deck deck() {
        return sound(ScenarioFormat.read("scenarios/pool-exhaustion/scenario.json", scenarioFile(), surroundings()));
    }

    static <T> T sound(Parsed<T> parsed) {
        return parsed.<T>match(value -> value, problems -> {
            throw new AssertionError(problems.stream().map(Problem::toString).toList());
        });
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
