package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.TakeFile;

/** An author is told what a take comes to, and what in it comes to nothing. */
class ScreeningTest {

    private static final Path POOL = Path.of("..", "scenarios", "pool-exhaustion");

    private final Wiring wiring = new Wiring(new PrintWriter(Writer.nullWriter()));

    private Screening.Written written(String name) throws IOException {
        return Examination.of(POOL, wiring.shelf()).takes().stream()
                .filter(each -> each.file().endsWith(name + ".json"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> screened(Screening.Written take) {
        return new Screening(wiring).of(take);
    }

    private static TakeFile.Line use(int second, String tool) {
        return new TakeFile.Do(
                Moment.at(second * 1000L), Id.id(tool), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TakeFile.Line say(int second, String text) {
        return new TakeFile.Say(Moment.at(second * 1000L), text);
    }

    @Test
    void a_masters_take_is_a_line_with_its_marks() throws IOException {
        List<String> lines = screened(written("master"));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(
                lines.get(0).matches("../scenarios/pool-exhaustion/takes/master.json: (9\\d\\d|1000), Master-Class\\."),
                lines.get(0));
    }

    @Test
    void a_failure_mode_is_named() throws IOException {
        String line = screened(written("blame-shifter")).get(0);
        assertTrue(line.contains("; The Blame Shifter"), line);
    }

    @Test
    void a_refusal_and_lines_for_nobody_are_told() throws IOException {
        Screening.Written master = written("master");
        TakeFile clumsy = new TakeFile(
                master.take().scenario(),
                OptionalLong.empty(),
                List.of(
                        say(3, "That is an error, and it should not be there."),
                        use(9, "read-line"),
                        use(20, "wrap-up"),
                        say(30, "I am talking to an empty room."),
                        use(800_000, "ask-engineering")));
        List<String> lines = screened(
                new Screening.Written(Path.of("takes", "clumsy.json"), clumsy, master.deck(), master.protocol()));
        assertTrue(lines.get(0).startsWith("takes/clumsy.json: "), lines::toString);
        assertEquals(
                List.of(
                        "  at 0:09: Point at a log line was not possible: something else has to be opened first.",
                        "  at 0:30: comes to nothing",
                        "  at 222:13:20: comes to nothing"),
                lines.subList(1, lines.size()).stream()
                        .map(line -> line.replaceAll(" to nothing.*", " to nothing"))
                        .toList());
    }
}
