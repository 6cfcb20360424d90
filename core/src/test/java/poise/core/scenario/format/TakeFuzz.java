package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import poise.core.scenario.TakeFile;

/** Whatever bytes stand in a take's file, they are a take or have problems; a take that is printed reads back. */
class TakeFuzz {

    static Stream<byte[]> seeds() {
        return Stream.of("sound")
                .map(name -> Shipped.bytes(Fixtures.FOLDER.resolve("takes").resolve(name + ".json")));
    }

    private static TakeFile readBack(TakeFile take) {
        byte[] printed = TakeFormat.print(take).getBytes(StandardCharsets.UTF_8);
        assertEquals(take, Shipped.sound(TakeFormat.read("printed.json", printed)));
        return take;
    }

    @MethodSource("seeds")
    @FuzzTest(maxExecutions = 300_000, maxDuration = "3m")
    void bytes_are_a_take_or_have_problems(byte[] content) {
        Parsed<TakeFile> parsed = TakeFormat.read("fuzzed.json", content);
        assertEquals(parsed.problems().isEmpty(), parsed.match(sound -> true, problems -> false));
        parsed.match(TakeFuzz::readBack, problems -> problems);
    }
}
