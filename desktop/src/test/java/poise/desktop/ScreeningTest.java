package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An author is told what a take comes to, and what in it comes to nothing. */
class ScreeningTest {

    private static final Path POOL = Path.of("..", "scenarios", "pool-exhaustion");

    private final Wiring wiring = new Wiring(new PrintWriter(Writer.nullWriter()));

    private List<String> screened(String name) throws IOException {
        Screening.Written take = Examination.of(POOL, wiring.shelf()).takes().stream()
                .filter(each -> each.file().endsWith(name + ".json"))
                .findFirst()
                .orElseThrow();
        return new Screening(wiring).of(take);
    }

    @Test
    void a_masters_take_is_a_line_with_its_marks() throws IOException {
        assertEquals(List.of("../scenarios/pool-exhaustion/takes/master.json: 992, Master-Class."), screened("master"));
    }

    @Test
    void a_failure_mode_a_refusal_and_lines_for_nobody_are_told() throws IOException {
        List<String> lines = screened("blame-shifter");
        assertTrue(lines.get(0).endsWith("; The Blame Shifter."), lines::toString);
        assertEquals(
                "  at 0:45: Open the application log was not possible: it is not at hand in this act.", lines.get(1));
        assertEquals(
                List.of("  at 0:46: comes", "  at 0:51: comes", "  at 2:00:00: comes"),
                lines.subList(2, lines.size()).stream()
                        .map(line -> line.substring(0, line.indexOf(" to nothing")))
                        .toList());
    }
}
