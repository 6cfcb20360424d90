package poise.core.gear;

import static poise.core.kernel.Id.id;
import static poise.core.kernel.Marks.marks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Condition;
import poise.core.protocol.Constraint;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.Schedule;
import poise.core.protocol.Step;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.protocol.Way;
import poise.core.speech.Label;

/** A protocol that has every kind of rule, worth 1000 marks. */
public final class Protocols {

    public static final Protocol TINY = new Protocol(
            id("tiny-recovery"),
            "Tiny recovery",
            "Say it, find it, mend it, write it.",
            List.of(acknowledge(), find(), recover(), report()),
            List.of(ownIt(), composed(), neverSilent(), calmHands(), trueWord()),
            List.of(
                    mode("blame-shifter", true, signals(1, 0, Label.BLAME_CUSTOMER)),
                    mode("apologizer", false, apologizer()),
                    mode("silent-troubleshooter", false, enough(new Occurrence.Silences(Duration.ofSeconds(4)), 3)),
                    mode("rage-clicker", false, clicks()),
                    mode("fabulist", true, enough(new Occurrence.FalseClaims(Optional.empty()), 2))));

    private Protocols() {}

    private static Step acknowledge() {
        return step("acknowledge", way("aloud", 10, 60, 100, say("say-so", 100, 1, Label.ACKNOWLEDGE)));
    }

    private static Step find() {
        return step(
                "find",
                way(
                        "on-screen",
                        60,
                        180,
                        100,
                        choose("look", 50, use(ToolKind.INSPECT)),
                        choose("see", 50, new Occurrence.Learn(Topic.CAUSE)),
                        say("think-aloud", 90, 3, Label.NARRATE),
                        new Ask(
                                id("explain"),
                                "Title of explain",
                                Category.SPEECH,
                                marks(60),
                                List.of(new Occurrence.Tell(Topic.CAUSE)),
                                1)));
    }

    private static Step recover() {
        return step(
                "recover",
                way(
                        "fix",
                        120,
                        200,
                        50,
                        choose("works", 60, new Occurrence.Clear()),
                        say("done", 30, 1, Label.RESOLUTION)),
                way(
                        "escalate",
                        200,
                        260,
                        50,
                        choose("hand-over", 60, use(ToolKind.ESCALATE)),
                        say("by-when", 30, 1, Label.COMMIT_TIMELINE)));
    }

    private static Step report() {
        Ask write = new Ask(
                id("write-why"),
                "Title of write-why",
                Category.SPEECH,
                marks(40),
                List.of(new Occurrence.Write(ToolKind.REPORT, Set.of(Label.ROOT_CAUSE), Set.of())),
                1);
        return step(
                "report",
                way("in-writing", 12 * 3_600, 24 * 3_600, 50, choose("send", 60, use(ToolKind.REPORT)), write));
    }

    private static Constraint ownIt() {
        return constraint("own-it", Category.SPEECH, 40, 40, signals(1, 0, Label.BLAME_CUSTOMER, Label.BLAME_PRODUCT));
    }

    private static Constraint composed() {
        Condition breach = new Condition.AnyOf(List.of(signals(1, 0, Label.PANIC), signals(1, 1, Label.APOLOGY)));
        return constraint("composed", Category.SPEECH, 20, 10, breach);
    }

    private static Constraint neverSilent() {
        return constraint(
                "never-silent", Category.SPEECH, 20, 5, enough(new Occurrence.Silences(Duration.ofSeconds(4)), 1));
    }

    private static Constraint calmHands() {
        return constraint("calm-hands", Category.CHOICES, 40, 40, clicks());
    }

    private static Constraint trueWord() {
        return constraint(
                "true-word", Category.CHOICES, 40, 20, enough(new Occurrence.FalseClaims(Optional.empty()), 1));
    }

    private static Condition clicks() {
        return enough(new Occurrence.Clicks(3, Duration.ofSeconds(2)), 1);
    }

    private static Condition apologizer() {
        Condition helpless = new Condition.AllOf(List.of(signals(1, 0, Label.APOLOGY), signals(1, 0, Label.PANIC)));
        return new Condition.AnyOf(List.of(signals(3, 0, Label.APOLOGY), helpless));
    }

    private static Condition signals(int times, int free, Label... labels) {
        return new Condition.Enough(new Occurrence.Signals(Set.of(labels)), times, free);
    }

    private static FailureMode mode(String id, boolean fatal, Condition when) {
        return new FailureMode(id(id), "Title of " + id, fatal, "Idea of " + id + ".", "Drill of " + id + ".", when);
    }

    private static Constraint constraint(String id, Category category, int marks, int loss, Condition breach) {
        return new Constraint(
                id(id),
                "Title of " + id,
                "Idea of " + id + ".",
                "Example of " + id + ".",
                category,
                marks(marks),
                marks(loss),
                breach);
    }

    private static Step step(String id, Way... ways) {
        return new Step(id(id), "Title of " + id, "Idea of " + id + ".", "Example of " + id + ".", Arrays.asList(ways));
    }

    private static Way way(String id, long ideal, long closes, int timing, Ask... asks) {
        return new Way(
                id(id),
                Schedule.fromCrash(Duration.ofSeconds(ideal), Duration.ofSeconds(closes)),
                marks(timing),
                Arrays.asList(asks));
    }

    private static Ask say(String id, int marks, int times, Label label) {
        return new Ask(
                id(id),
                "Title of " + id,
                Category.SPEECH,
                marks(marks),
                List.of(new Occurrence.Say(Set.of(label), false)),
                times);
    }

    private static Ask choose(String id, int marks, Occurrence of) {
        return new Ask(id(id), "Title of " + id, Category.CHOICES, marks(marks), List.of(of), 1);
    }

    private static Condition enough(Occurrence of, int times) {
        return new Condition.Enough(of, times, 0);
    }

    private static Occurrence use(ToolKind kind) {
        return new Occurrence.Use(Set.of(kind), Occurrence.Choice.GOOD, false);
    }
}
