package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import poise.core.boardroom.Happening;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.kit.Taste;
import poise.desktop.stage.kit.Taste.Omission;

/** What was done and what it brought, so far as the room could tell it: the feed, and the last outcome. */
final class Story extends Witness {

    /** As long as it takes to read two lines twice. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final Scenario scenario;
    private final Phrases words;
    private final boolean names;
    private final Feed feed = new Feed();
    private final List<Fact.ToolUsed> deeds = new ArrayList<>();
    private String outcome = "";
    private Moment since = Moment.CRASH;

    Story(Scenario scenario, Phrases words, Taste taste) {
        this.scenario = scenario;
        this.words = words;
        this.names = !taste.omits(Omission.MARKS);
    }

    /** What happened, newest first. */
    List<Happened> feed() {
        return feed.newestFirst();
    }

    /** What was done since this act began. */
    List<Fact.ToolUsed> deedsOfAct() {
        return List.copyOf(deeds);
    }

    /** What came of the last choice, or what an act began with; empty if nothing did. */
    String outcome() {
        return outcome;
    }

    /** The outcome for as long as it is fresh. */
    String freshOutcome(Moment now) {
        return since.plus(FRESH).isBefore(now) ? "" : outcome;
    }

    private void outcome(Moment at, String text) {
        since = at;
        outcome = text;
    }

    @Override
    public Void actOpened(Fact.ActOpened fact) {
        deeds.clear();
        outcome(fact.at(), scenario.act(fact.act()).map(Act::opening).orElse(""));
        return null;
    }

    @Override
    public Void crashed(Fact.Crashed fact) {
        outcome(fact.at(), "");
        return note(fact.at(), words.of("feed.crash"), Tone.BAD, Happening.CRASH.id());
    }

    @Override
    public Void faultMoved(Fact.FaultMoved fact) {
        return scenario.fault()
                .stage(fact.stage())
                .flatMap(stage -> scenario.product().page(stage.page()).map(page -> {
                    Tone tone = Standings.tone(stage.standing());
                    return note(
                            fact.at(),
                            words.of("feed.page", page.title()),
                            tone,
                            Standings.happening(stage.standing()));
                }))
                .orElse(null);
    }

    @Override
    public Void heard(Fact.Heard fact) {
        if (!names) return unnamed(fact);
        for (Label label : fact.reading().counted()) {
            note(fact.at(), words.of("label." + label.id()), label.isSignal() ? Tone.WATCH : Tone.GOOD, label.id());
        }
        return null;
    }

    /** That something was said, with what it brings, but not what it was read as. */
    private Void unnamed(Fact.Heard fact) {
        Stream<String> read = fact.reading().counted().stream().map(Label::id);
        String[] because = Stream.concat(read, Stream.of(Happening.MISLED.id())).toArray(String[]::new);
        return note(fact.at(), words.of("feed.said"), Tone.PLAIN, because);
    }

    @Override
    public Void fellSilent(Fact.FellSilent fact) {
        return note(
                fact.at(),
                words.of("feed.silent", fact.since().until(fact.at()).toSeconds()),
                Tone.BAD,
                Happening.DEAD_AIR.id());
    }

    @Override
    public Void toolUsed(Fact.ToolUsed fact) {
        deeds.add(fact);
        return note(fact.at(), Deeds.told(scenario, fact), Tone.PLAIN);
    }

    @Override
    public Void toolFinished(Fact.ToolFinished fact) {
        Optional<Target> target =
                scenario.tool(fact.tool()).flatMap(tool -> fact.target().flatMap(tool::target));
        target.ifPresent(chosen -> {
            outcome(fact.at(), chosen.outcome());
            note(
                    fact.at(),
                    chosen.title(),
                    chosen.helps() ? Tone.GOOD : Tone.WATCH,
                    chosen.helps() ? Happening.GOOD_CHOICE.id() : Happening.POOR_CHOICE.id());
        });
        return null;
    }

    @Override
    public Void toolRefused(Fact.ToolRefused fact) {
        outcome(fact.at(), words.of("refusal." + fact.refusal().id()));
        String title =
                scenario.tool(fact.tool()).map(Tool::title).orElse(fact.tool().name());
        return note(fact.at(), words.of("feed.refused", title), Tone.WATCH);
    }

    @Override
    public Void learned(Fact.Learned fact) {
        String topic =
                scenario.truth(fact.truth()).map(truth -> truth.topic().id()).orElse("cause");
        return note(fact.at(), words.of("feed.learned." + topic), Tone.GOOD, Happening.EVIDENCE_SHOWN.id());
    }

    @Override
    public Void claimed(Fact.Claimed fact) {
        return names && fact.verdict() == Verdict.FALSE
                ? note(fact.at(), words.of("feed.misled"), Tone.BAD, Happening.MISLED.id())
                : null;
    }

    @Override
    public Void answered(Fact.Answered fact) {
        return question(fact.at(), fact.cue(), "feed.answered", Tone.GOOD, Happening.ANSWERED);
    }

    @Override
    public Void letDown(Fact.LetDown fact) {
        return question(fact.at(), fact.cue(), "feed.let-down", Tone.BAD, Happening.LET_DOWN);
    }

    private Void question(Moment at, Id<Cue> cue, String key, Tone tone, Happening happening) {
        return scenario.cue(cue)
                .map(asked -> note(at, words.of(key, name(asked.executive())), tone, happening.id()))
                .orElse(null);
    }

    @Override
    public Void noted(Fact.Noted fact) {
        return scenario.notes().stream()
                .filter(note -> note.id().equals(fact.note()))
                .findFirst()
                .map(note -> note(fact.at(), words.of("feed.noted", name(note.executive())), Tone.PLAIN))
                .orElse(null);
    }

    @Override
    public Void left(Fact.Left fact) {
        return note(fact.at(), words.of("feed.left", name(fact.executive())), Tone.BAD);
    }

    @Override
    public Void trustMoved(Fact.TrustMoved fact) {
        int by = fact.to().level().value() - fact.from().level().value();
        feed.moved(fact.because(), by);
        return null;
    }

    String name(Id<Executive> id) {
        return scenario.executive(id).map(Executive::name).orElse(id.name());
    }

    private Void note(Moment at, String what, Tone tone, String... because) {
        feed.note(new Happened(at, what, tone, Set.of(because), 0));
        return null;
    }
}
