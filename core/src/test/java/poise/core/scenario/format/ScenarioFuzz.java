package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.scenario.Deck;

/** Whatever bytes stand in a scenario's file, they are a scenario or have problems. */
class ScenarioFuzz {

    private static final Surroundings AROUND = around();

    private static Surroundings around() {
        byte[] protocol = Shipped.bytes(Fixtures.FOLDER.resolve("protocols").resolve("sound.json"));
        return new Surroundings(List.of(Shipped.sound(ProtocolFormat.read("protocol", protocol))), Shipped.PORTRAITS);
    }

    static Stream<byte[]> seeds() {
        return Stream.of("sound", "lot-of-one", "if-of-no-lot", "several-mistakes", "duplicate-key", "bad-escape")
                .map(name -> Shipped.bytes(Fixtures.FOLDER.resolve("scenarios").resolve(name + ".json")));
    }

    @MethodSource("seeds")
    @FuzzTest(maxExecutions = 150_000, maxDuration = "3m")
    void bytes_are_a_scenario_or_have_problems(byte[] content) {
        Parsed<Deck> parsed = ScenarioFormat.read("fuzzed.json", content, AROUND);
        assertEquals(parsed.problems().isEmpty(), parsed.match(sound -> true, problems -> false));
    }
}
