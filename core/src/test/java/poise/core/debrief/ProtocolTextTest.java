package poise.core.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Marks.marks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Allowance;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Condition;
import poise.core.protocol.Constraint;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.Schedule;
import poise.core.protocol.Step;
import poise.core.protocol.Way;
import poise.core.speech.Label;

class ProtocolTextTest {

    private static final Occurrence SAID = new Occurrence.Say(Set.of(Label.ACKNOWLEDGE), false);
    private static final Condition.Enough SORRY =
            new Condition.Enough(new Occurrence.Signals(Set.of(Label.APOLOGY)), 2, 0);

    private static Way way(String name, Schedule schedule) {
        return new Way(
                id(name),
                schedule,
                marks(100),
                List.of(
                        new Ask(id("first"), "Say it", Category.SPEECH, marks(50), List.of(SAID), 1),
                        new Ask(id("then"), "Say it again", Category.CHOICES, marks(200), List.of(SAID), 2)));
    }

    private static final Protocol PROTOCOL = new Protocol(
            id("short"),
            "Short",
            "Say it.",
            List.of(new Step(
                    id("tell"),
                    "Tell them",
                    "They wait.",
                    "It failed.",
                    List.of(
                            way("soon", Schedule.fromCrash(Duration.ofSeconds(10), Duration.ofMinutes(20))),
                            way(
                                    "later",
                                    new Schedule(
                                            Optional.of(SAID),
                                            Duration.ofMinutes(3),
                                            Duration.ofHours(24),
                                            Optional.empty()))))),
            List.of(new Constraint(
                    id("calm"), "Stay calm", "It is catching.", "", Category.SPEECH, marks(40), marks(10), SORRY)),
            List.of(
                    new FailureMode(id("apologizer"), "The Apologizer", true, "It tires them.", "", SORRY),
                    new FailureMode(id("other"), "Another", false, "It does too.", "", SORRY)));

    @Test
    void extended_time_is_told_to_the_second() {
        Way way = way("soon", Schedule.fromCrash(Duration.ofSeconds(75), Duration.ofSeconds(780)));
        Step step = new Step(id("tell"), "Tell them", "They wait.", "It failed.", List.of(way));
        Protocol given = new Protocol(id("short"), "Short", "Say it.", List.of(step), List.of(), List.of())
                .given(Allowance.EXTENDED);
        String told = ProtocolText.print(given, Phrases.in(Locale.ENGLISH));
        assertTrue(told.contains("Way soon: best within 112.5 s, at the latest 19 min 30 s after the crash"), told);
    }

    @Test
    void every_step_way_ask_constraint_and_mode_is_told_with_its_id() {
        assertEquals(
                """
                Short (short)
                Say it.

                Tell them (tell)
                      They wait.
                  Way soon: best within 10 s, at the latest 20 min after the crash; timing 100
                      50  Speech: Say it (its heart: without this the step is missed)
                     200  Choices: Say it again, 2 times
                  Way later: best within 3 min, at the latest 24 h after what starts its clock; timing 100
                      50  Speech: Say it (its heart: without this the step is missed)
                     200  Choices: Say it again, 2 times

                THROUGHOUT
                    40  Speech: Stay calm; each breach costs 10 (calm)
                      It is catching.

                FAILURE MODES
                  A take with any of them has at most 899 marks, with a fatal one at most 499.
                  The Apologizer (apologizer), fatal
                      It tires them.
                  Another (other)
                      It does too.
                """,
                ProtocolText.print(PROTOCOL, Phrases.in(Locale.ENGLISH)));
    }

    @Test
    void no_line_ends_in_a_space() {
        assertTrue(ProtocolText.print(PROTOCOL, Phrases.in(Locale.ENGLISH))
                .lines()
                .allMatch(line -> line.equals(line.stripTrailing())));
    }
}
