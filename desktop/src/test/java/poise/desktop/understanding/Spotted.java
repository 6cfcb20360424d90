package poise.desktop.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import poise.core.kernel.Moment;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scenario.format.Parsed;
import poise.core.scenario.format.ProtocolFormat;
import poise.core.scenario.format.ScenarioFormat;
import poise.core.scenario.format.Surroundings;
import poise.core.session.Fact;
import poise.core.session.Meaning;
import poise.core.session.Means;
import poise.core.session.Session;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;

/** Which claims of a scenario are found in what is said after the crash. */
record Spotted(Scenario scenario, Comprehension comprehension) {

    private static final Path SCENARIOS = Project.english().folder().resolve("../..");

    static Spotted in(String scenario, Understanding understanding) throws IOException {
        Scenario read = scenario(scenario);
        return new Spotted(read, understanding.about(read.claims()));
    }

    /** A scenario of the repository, or one that only the tests have. */
    static Scenario scenario(String name) throws IOException {
        Protocol protocol = sound(
                ProtocolFormat.read("protocol", Files.readAllBytes(SCENARIOS.resolve("protocols/poc-recovery.json"))));
        Set<String> portraits = Set.of("chief-information-officer", "lead-engineer", "head-of-procurement");
        return sound(ScenarioFormat.read(name, content(name), new Surroundings(List.of(protocol), portraits)))
                .first();
    }

    private static byte[] content(String name) throws IOException {
        Path file = SCENARIOS.resolve(name).resolve("scenario.json");
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = Objects.requireNonNull(Spotted.class.getResourceAsStream(name + ".json"), name)) {
            return in.readAllBytes();
        }
    }

    private static <T> T sound(Parsed<T> parsed) {
        return parsed.match(value -> value, problems -> {
            throw new AssertionError(problems);
        });
    }

    Set<String> claims(String words) {
        return claims(words, comprehension.read(Utterance.typed(words, Moment.CRASH)));
    }

    Set<String> claims(String words, Meaning meaning) {
        Utterance said = Utterance.typed(words, Moment.CRASH);
        List<Fact> log = List.of(
                new Fact.Crashed(Moment.CRASH), new Fact.Heard(said.span().to(), said, Reading.NOTHING, Means.TYPED));
        return new Session(scenario)
                .correct(log, 1, said, meaning).claims().stream()
                        .map(each -> each.claim().name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean holds(String claim) {
        return scenario.claims().stream()
                .filter(each -> each.id().name().equals(claim))
                .findFirst()
                .map(each -> each.holds())
                .orElseThrow(() -> new AssertionError(claim));
    }
}
