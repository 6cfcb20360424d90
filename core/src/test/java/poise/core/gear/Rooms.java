package poise.core.gear;

import static poise.core.kernel.Id.id;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.WallClock;
import poise.core.protocol.Leaning;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Act;
import poise.core.scenario.Briefing;
import poise.core.scenario.Claim;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Level;
import poise.core.scenario.Note;
import poise.core.scenario.Page;
import poise.core.scenario.Product;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.scenario.Trigger;
import poise.core.scenario.Truth;
import poise.core.session.Edition;
import poise.core.session.Likeness;
import poise.core.speech.Label;
import poise.core.speech.Text;
import poise.core.speech.WordRange;

/** Rooms to rehearse in: the act opens 10 s before the crash and closes at 300 s; an aftermath of a day may follow. */
public final class Rooms {

    /** Of takes in which it does not matter. */
    public static final Edition EDITION = new Edition("cafe", 1, "bead", Allowance.STANDARD);

    /** The same in extended time. */
    public static final Edition EXTENDED = new Edition("cafe", 1, "bead", Allowance.EXTENDED);

    public static final Executive BUYER = executive("buyer", Leaning.ECONOMIC_BUYER, 500);
    public static final Executive ENGINEER = executive("engineer", Leaning.ENGINEER, 500);

    private final List<Executive> executives = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Fault.Change> decays = new ArrayList<>();
    private int pace = 1;
    private boolean aftermath;
    private boolean encore;
    private boolean quiet;
    private final List<String> seated = new ArrayList<>();

    private Rooms() {}

    /** A room with nobody in it, so that nothing happens but what the player does. */
    public static Rooms empty() {
        return new Rooms();
    }

    public static Rooms with(Executive... executives) {
        Rooms rooms = new Rooms();
        rooms.executives.addAll(Arrays.asList(executives));
        return rooms;
    }

    /** Buyer and engineer, cues, notes, a fault that moves by itself and an aftermath. */
    public static Scenario full() {
        return with(BUYER, ENGINEER)
                .cue(question("what-is-it", "buyer", 10, Label.ACKNOWLEDGE))
                .cue(question("why", "engineer", 30, Label.ROOT_CAUSE))
                .cue(remark("time-flies", "buyer", 60))
                .cue(inTheAftermath(question("and-now", "buyer", 3_600, Label.PREVENTION)))
                .note("owned", "buyer", new Note.Occasion.Happened(Event.Nth.first(new Event.Said(Label.ACKNOWLEDGE))))
                .note("lost-us", "engineer", new Note.Occasion.Silent(2))
                .note("worse-now", "engineer", new Note.Occasion.Stood(Fault.Standing.WORSE))
                .note("not-so", "engineer", new Note.Occasion.Misled())
                .note("goodbye", "buyer", new Note.Occasion.Parted(Permille.NONE, Permille.FULL))
                .decaying("choked", 20, "timed-out")
                .followedByReport()
                .build();
    }

    public Rooms cue(Cue cue) {
        cues.add(cue);
        return this;
    }

    public Rooms note(String id, String executive, Note.Occasion occasion) {
        notes.add(new Note(id(id), id(executive), occasion, "Noted: " + id));
        return this;
    }

    public Rooms decaying(String from, long seconds, String to) {
        decays.add(new Fault.Change(List.of(id(from)), new Trigger.After(Duration.ofSeconds(seconds)), id(to)));
        return this;
    }

    public Rooms pace(int newPace) {
        pace = newPace;
        return this;
    }

    public Rooms followedByReport() {
        aftermath = true;
        return this;
    }

    /** The first act is played at one's desk: with these executives only, and silence is no dead air. */
    public Rooms atTheDesk(String... present) {
        quiet = true;
        seated.addAll(Arrays.asList(present));
        return this;
    }

    /** A second live act follows the first, with everybody. */
    public Rooms followedByEncore() {
        encore = true;
        return this;
    }

    public Scenario build() {
        return new Scenario(
                id("tiny"),
                "A tiny room",
                Level.MID,
                id("tiny-recovery"),
                5,
                Optional.of(new WallClock(DayOfWeek.TUESDAY, LocalTime.of(14, 30))),
                Map.of(),
                new Briefing("A room.", "A deal.", "A report.", List.of("A log.")),
                product(),
                fault(),
                executives,
                truths(),
                tools(),
                acts(),
                cues,
                notes);
    }

    public static Executive executive(String id, Leaning leaning, int trust) {
        return new Executive(id(id), "Name of " + id, "Role", id, leaning, Permille.permille(trust));
    }

    public static Cue question(String id, String executive, long after, Label answer) {
        return new Cue(
                id(id),
                id(executive),
                new Cue.When(Event.Nth.first(new Event.Crash()), Duration.ofSeconds(after)),
                Set.of(Event.Nth.first(new Event.Said(answer))),
                Set.of(),
                false,
                "Well, what now?",
                Set.of(answer),
                Duration.ofSeconds(8),
                Optional.of("Thank you."),
                Optional.of("I see."));
    }

    /** The same, given after the meeting. */
    public static Cue inTheAftermath(Cue cue) {
        return new Cue(
                cue.id(),
                cue.executive(),
                cue.when(),
                cue.unless(),
                Set.of(id("follow-up")),
                cue.notices(),
                cue.line(),
                cue.answers(),
                Duration.ofHours(2),
                cue.pleased(),
                cue.displeased());
    }

    /** The same, by which the executive tells that he has noticed; not if he read one of the labels before. */
    public static Cue noticing(Cue cue, Label... unless) {
        return new Cue(
                cue.id(),
                cue.executive(),
                cue.when(),
                Stream.of(unless)
                        .map(label -> Event.Nth.first(new Event.Said(label)))
                        .collect(Collectors.toSet()),
                cue.acts(),
                true,
                cue.line(),
                cue.answers(),
                cue.patience(),
                cue.pleased(),
                cue.displeased());
    }

    public static Cue remark(String id, String executive, long after) {
        return remark(id, executive, new Event.Crash(), after);
    }

    public static Cue remark(String id, String executive, Event event, long after) {
        return new Cue(
                id(id),
                id(executive),
                new Cue.When(Event.Nth.first(event), Duration.ofSeconds(after)),
                Set.of(),
                Set.of(),
                false,
                "Time flies.",
                Set.of(),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty());
    }

    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        acts.add(live("session", 310, seated, quiet));
        if (encore) {
            acts.add(live("encore", 300, List.of(), false));
        }
        if (aftermath) {
            acts.add(new Act.Aftermath(
                    id("follow-up"),
                    "After",
                    "Write it down.",
                    Duration.ofHours(24),
                    List.of(id("message"), id("report"), id("sleep"))));
        }
        return acts;
    }

    private Act live(String id, long seconds, List<String> room, boolean calm) {
        List<Id<Tool>> tools = tools().stream()
                .filter(tool -> tool.kind() != ToolKind.REPORT && tool.kind() != ToolKind.WAIT)
                .map(Tool::id)
                .toList();
        return new Act.Live(
                id(id),
                "Live",
                "Begin.",
                new Moment(-10_000),
                Duration.ofSeconds(seconds),
                pace,
                tools,
                room.stream().map(Id::<Executive>id).collect(Collectors.toSet()),
                calm);
    }

    private static Product product() {
        List<Page> pages = List.of(
                new Page(id("busy"), Page.Kind.BUSY, "Loading", "/report", List.of()),
                new Page(id("error"), Page.Kind.ERROR, "Timeout", "/report", List.of()),
                new Page(id("table"), Page.Kind.REPORT, "The report", "/report", List.of()));
        return new Product("Tiny", "Small", pages, List.of(new Setting(id("pool.max"), "Pool", 10, 1, 500, "")));
    }

    private Fault fault() {
        List<Fault.Change> changes = new ArrayList<>(List.of(
                change("hanging", new Trigger.Used(id("rerun"), Optional.empty()), "timed-out"),
                change("hanging", new Trigger.Used(id("read-line"), Optional.of(id("telling"))), "understood"),
                change("hanging", new Trigger.Set(id("set-config"), id("pool.max"), 20, 90), "cleared"),
                change("hanging", new Trigger.Set(id("set-config"), id("pool.max"), 1, 9), "choked"),
                change("cleared", new Trigger.Set(id("set-config"), id("pool.max"), 1, 9), "choked"),
                change("choked", new Trigger.Set(id("set-config"), id("pool.max"), 20, 90), "cleared")));
        changes.addAll(decays);
        return new Fault(
                id("hanging"),
                List.of(
                        new Fault.Stage(id("hanging"), id("busy"), Fault.Standing.BROKEN),
                        new Fault.Stage(id("timed-out"), id("error"), Fault.Standing.BROKEN),
                        new Fault.Stage(id("understood"), id("error"), Fault.Standing.BROKEN),
                        new Fault.Stage(id("choked"), id("error"), Fault.Standing.WORSE),
                        new Fault.Stage(id("cleared"), id("table"), Fault.Standing.CLEARED)),
                changes);
    }

    private static Fault.Change change(String from, Trigger trigger, String to) {
        return new Fault.Change(List.of(id(from)), trigger, id(to));
    }

    private static List<Truth> truths() {
        Claim.Challenge challenge = new Claim.Challenge(id("engineer"), "The network is fine.");
        return List.of(
                new Truth(
                        id("pool"),
                        Topic.CAUSE,
                        "The pool was too small.",
                        false,
                        List.of(
                                claim("pool-is-full", true, Label.ROOT_CAUSE, Optional.empty()),
                                claim("network-did-it", false, Label.ROOT_CAUSE, Optional.of(challenge)))),
                new Truth(
                        id("nothing-lost"),
                        Topic.IMPACT,
                        "Nothing was lost.",
                        true,
                        List.of(claim("data-is-safe", true, Label.STATE_IMPACT, Optional.empty()))));
    }

    private static Claim claim(String id, boolean holds, Label label, Optional<Claim.Challenge> challenge) {
        return new Claim(id(id), holds, Set.of(label), List.of("its word says so"), challenge);
    }

    /** The claims of these rooms that words are like: each has a word of its own, and then a label is needed besides. */
    public static List<Likeness> alike(Text text) {
        Permille certainty = Permille.permille(Likeness.UNMISTAKABLE.value() - 1);
        return Map.of("pool", "pool-is-full", "network", "network-did-it", "safe", "data-is-safe").entrySet().stream()
                .filter(entry -> text.words().contains(entry.getKey()))
                .map(entry -> new Likeness(
                        id(entry.getValue()), new WordRange(0, text.words().size()), certainty))
                .toList();
    }

    private static List<Tool> tools() {
        return List.of(
                tool("logs", ToolKind.INSPECT, 2, Optional.empty()),
                tool(
                        "read-line",
                        ToolKind.POINT,
                        1,
                        Optional.of(id("logs")),
                        target("telling", Optional.of(id("pool")), true),
                        target("noise", Optional.empty(), true)),
                tool("set-config", ToolKind.CONFIGURE, 3, Optional.empty()),
                tool("rerun", ToolKind.RETRY, 5, Optional.empty()),
                tool("refresh", ToolKind.REFRESH, 0, Optional.empty()),
                tool(
                        "escalate",
                        ToolKind.ESCALATE,
                        2,
                        Optional.empty(),
                        new Target(
                                id("platform"),
                                "Ines Kamara, platform",
                                "Outcome of platform.",
                                Optional.empty(),
                                true),
                        target("nobody", Optional.empty(), false)),
                tool(
                        "message",
                        ToolKind.MESSAGE,
                        60,
                        Optional.empty(),
                        target("buyer", Optional.empty(), true),
                        target("engineer", Optional.empty(), true),
                        target("stranger", Optional.empty(), true)),
                tool("report", ToolKind.REPORT, 3600, Optional.empty()),
                tool("sleep", ToolKind.WAIT, 36_000, Optional.empty()),
                tool("wrap-up", ToolKind.WRAP_UP, 10, Optional.empty()),
                new Tool(
                        id("go-on"),
                        ToolKind.PROCEED,
                        "Title of go-on",
                        "",
                        Duration.ofSeconds(4),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(id("cleared")),
                        false,
                        List.of()),
                tool(
                        "film",
                        ToolKind.PLAY,
                        60,
                        Optional.empty(),
                        target("local", Optional.of(id("pool")), true),
                        target("web", Optional.empty(), false)),
                new Tool(
                        id("mute"),
                        ToolKind.MUTE,
                        "Title of mute",
                        "",
                        Duration.ofSeconds(1),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        true,
                        List.of()));
    }

    private static Target target(String id, Optional<Id<Truth>> reveals, boolean helps) {
        return new Target(id(id), "Title of " + id, "Outcome of " + id + ".", reveals, helps);
    }

    private static Tool tool(String id, ToolKind kind, long seconds, Optional<Id<Tool>> needs, Target... targets) {
        return new Tool(
                id(id),
                kind,
                "Title of " + id,
                "",
                Duration.ofSeconds(seconds),
                Optional.empty(),
                needs,
                Set.of(),
                false,
                Arrays.asList(targets));
    }
}
