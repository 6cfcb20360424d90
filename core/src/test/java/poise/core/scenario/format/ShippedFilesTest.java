package poise.core.scenario.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Id;
import poise.core.protocol.Category;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Protocol;
import poise.core.protocol.Schedule;
import poise.core.protocol.Way;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;

class ShippedFilesTest {

    @Test
    void the_protocol_gives_a_thousand_marks() {
        Protocol protocol = Shipped.protocol();
        assertEquals(
                List.of(300, 400, 300),
                Stream.of(Category.values()).map(protocol::worth).toList());
    }

    @Test
    void the_protocol_keeps_the_chapters_times() {
        List<Schedule> schedules = Shipped.protocol().steps().stream()
                .flatMap(step -> step.ways().stream())
                .map(Way::schedule)
                .toList();
        assertEquals(
                List.of(60L, 600L, 600L, 780L, 86_400L),
                schedules.stream().map(each -> each.closes().toSeconds()).toList());
    }

    @Test
    void only_the_blame_shifter_is_fatal() {
        List<Id<FailureMode>> fatal = Shipped.protocol().failureModes().stream()
                .filter(FailureMode::fatal)
                .map(FailureMode::id)
                .toList();
        assertEquals(List.of(Id.id("blame-shifter")), fatal);
    }

    @Test
    void the_scenario_has_no_problem() {
        Scenario scenario = Shipped.scenario();
        assertEquals(Id.id("pool-exhaustion"), scenario.id());
        assertTrue(scenario.cues().size() >= 12, "too few cues");
        assertTrue(scenario.notes().size() >= 18, "too few notes");
        assertEquals(3, scenario.executives().size());
    }

    @Test
    void every_setting_of_the_pool_leads_somewhere_from_every_error() {
        Fault fault = Shipped.scenario().fault();
        for (String stage : List.of("timed-out", "choked-again", "tight-again", "starved")) {
            for (int value = 1; value <= 500; value++) {
                assertTrue(covered(fault, Id.id(stage), value), stage + " at " + value);
            }
        }
    }

    private static boolean covered(Fault fault, Id<Fault.Stage> stage, int value) {
        boolean staysAsItIs =
                switch (stage.name()) {
                    case "timed-out" -> value == 10;
                    case "choked-again" -> value < 10;
                    case "tight-again" -> value > 10 && value < 20;
                    default -> value > 90;
                };
        return staysAsItIs
                || fault.changes().stream()
                        .filter(change -> change.from().contains(stage))
                        .anyMatch(change -> change.trigger().match(new Sets(value)));
    }

    @Test
    void no_text_is_said_twice() {
        Scenario scenario = Shipped.scenario();
        List<String> said = Stream.of(
                        scenario.cues().stream().map(cue -> cue.line()),
                        scenario.cues().stream().flatMap(cue -> cue.pleased().stream()),
                        scenario.cues().stream().flatMap(cue -> cue.displeased().stream()),
                        scenario.notes().stream().map(note -> note.text()))
                .flatMap(each -> each)
                .toList();
        assertEquals(said.size(), said.stream().distinct().count());
    }

    @Test
    void every_claim_is_worded_in_six_ways_at_least() {
        Shipped.scenario()
                .claims()
                .forEach(claim -> assertTrue(
                        claim.examples().size() >= 6,
                        claim.id() + " has only " + claim.examples().size()));
    }

    @Test
    void a_trace_reads_as_hikari_words_it() {
        Collection<String> lines = Shipped.scenario().product().pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.text())
                .toList();
        assertTrue(lines.stream()
                .anyMatch(line -> line.endsWith(
                        "java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not available, request"
                                + " timed out after 30000ms (total=10, active=10, idle=0, waiting=43)")));
    }
}
