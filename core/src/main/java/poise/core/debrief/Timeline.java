package poise.core.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Corrections;
import poise.core.session.Fact;
import poise.core.speech.Silence;

/** The log as a record that a person reads: who said and did what, and what happened. */
public final class Timeline extends Fact.Some<Stream<Debrief.Entry>> {

    private final Scenario scenario;
    private final Phrases phrases;

    public Timeline(Scenario scenario, Phrases phrases) {
        this.scenario = scenario;
        this.phrases = phrases;
    }

    /** The entries in the order in which they were due; utterances as they stand corrected, and numbered. */
    public List<Debrief.Entry> of(List<Fact> log) {
        Corrections corrections = Corrections.of(log);
        List<Debrief.Entry> entries = new ArrayList<>();
        int heard = 0;
        for (Fact fact : corrections.applied()) {
            heard += fact instanceof Fact.Heard ? 1 : 0;
            boolean said = fact instanceof Fact.Heard;
            Optional<Debrief.Saying> saying = said ? Optional.of(saying(heard, corrections)) : Optional.empty();
            fact.match(this)
                    .map(entry -> new Debrief.Entry(entry.at(), entry.speaker(), entry.text(), saying))
                    .forEach(entries::add);
        }
        return entries.stream().sorted(Comparator.comparing(Debrief.Entry::at)).toList();
    }

    private static Debrief.Saying saying(int number, Corrections corrections) {
        return new Debrief.Saying(number, corrections.change(number).map(change -> change.heard()
                .utterance()
                .text()));
    }

    @Override
    protected Stream<Debrief.Entry> otherwise(Fact fact) {
        return Stream.empty();
    }

    @Override
    public Stream<Debrief.Entry> takeOpened(Fact.TakeOpened fact) {
        Allowance allowance = fact.edition().allowance();
        long forgiven = Silence.forgiven(allowance).toSeconds();
        return allowance.isExtended() ? happened(fact, "entry.extended", phrases.number(forgiven)) : Stream.empty();
    }

    @Override
    public Stream<Debrief.Entry> actOpened(Fact.ActOpened fact) {
        return scenario.act(fact.act()).map(Act::title).stream().flatMap(title -> happened(fact, "entry.act", title));
    }

    @Override
    public Stream<Debrief.Entry> takeClosed(Fact.TakeClosed fact) {
        return happened(fact, "entry.end." + fact.ending().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Stream<Debrief.Entry> crashed(Fact.Crashed fact) {
        return happened(fact, "entry.crash");
    }

    @Override
    public Stream<Debrief.Entry> faultMoved(Fact.FaultMoved fact) {
        return scenario
                .fault()
                .stage(fact.stage())
                .flatMap(stage -> scenario.product().page(stage.page()))
                .map(Page::title)
                .stream()
                .flatMap(title -> happened(fact, "entry.page", title));
    }

    @Override
    public Stream<Debrief.Entry> heard(Fact.Heard fact) {
        return by(
                fact.utterance().span().from(),
                phrases.say("entry.you"),
                fact.utterance().text());
    }

    @Override
    public Stream<Debrief.Entry> spoke(Fact.Spoke fact) {
        return by(fact.at(), name(fact.executive()), fact.line());
    }

    @Override
    public Stream<Debrief.Entry> toolUsed(Fact.ToolUsed fact) {
        String title = title(fact.tool());
        if (scenario.tool(fact.tool()).filter(Tool::isLetter).isPresent()) {
            return Stream.empty();
        }
        if (fact.target().isEmpty()) {
            return you(fact.at(), phrases.say("entry.tool", title));
        }
        String target = target(fact.tool(), fact.target().get());
        return you(
                fact.at(),
                fact.value().isPresent()
                        ? phrases.say(
                                "entry.tool.value", title, target, fact.value().getAsInt())
                        : phrases.say("entry.tool.target", title, target));
    }

    @Override
    public Stream<Debrief.Entry> toolFinished(Fact.ToolFinished fact) {
        return scenario.tool(fact.tool()).flatMap(tool -> fact.target().flatMap(tool::target)).stream()
                .flatMap(target -> happened(fact, "entry.outcome", target.outcome()));
    }

    @Override
    public Stream<Debrief.Entry> toolRefused(Fact.ToolRefused fact) {
        String why = phrases.say("refusal." + fact.refusal().id());
        return happened(fact, "entry.refused", title(fact.tool()), why);
    }

    @Override
    public Stream<Debrief.Entry> written(Fact.Written fact) {
        String title = title(fact.tool());
        return you(
                fact.at(),
                fact.to()
                        .map(to -> phrases.say("entry.letter", title, target(fact.tool(), to), fact.text()))
                        .orElseGet(() -> phrases.say("entry.report", title, fact.text())));
    }

    @Override
    public Stream<Debrief.Entry> fellSilent(Fact.FellSilent fact) {
        return happened(
                fact,
                "entry.silence",
                phrases.number(fact.since().until(fact.at()).toSeconds()));
    }

    @Override
    public Stream<Debrief.Entry> left(Fact.Left fact) {
        return happened(fact, "entry.left", name(fact.executive()));
    }

    private Stream<Debrief.Entry> happened(Fact fact, String key, Object... gaps) {
        return Stream.of(new Debrief.Entry(fact.at(), Optional.empty(), phrases.say(key, gaps), Optional.empty()));
    }

    private Stream<Debrief.Entry> you(Moment at, String text) {
        return by(at, phrases.say("entry.you"), text);
    }

    private static Stream<Debrief.Entry> by(Moment at, String speaker, String text) {
        return Stream.of(new Debrief.Entry(at, Optional.of(speaker), text, Optional.empty()));
    }

    private String name(Id<Executive> id) {
        return scenario.executive(id).map(Executive::name).orElse(id.name());
    }

    private String title(Id<Tool> id) {
        return scenario.tool(id).map(Tool::title).orElse(id.name());
    }

    private String target(Id<Tool> tool, Id<Target> id) {
        return scenario.tool(tool)
                .flatMap(known -> known.target(id))
                .map(Target::title)
                .orElse(id.name());
    }
}
