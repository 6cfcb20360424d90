package poise.core.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;

/** The facts of a take, shown in the order in which they were due, sorted into lanes. */
final class Tracks extends Fact.Some<Boolean> {

    private final Scenario scenario;
    private final List<Lanes.Line> lines = new ArrayList<>();
    private final List<Lanes.Work> works = new ArrayList<>();
    private final List<Lanes.Sight> sights = new ArrayList<>();
    private final List<Lanes.Mood> moods = new ArrayList<>();
    private final Map<Id<Tool>, Fact.ToolUsed> open = new LinkedHashMap<>();
    private final Map<Id<Executive>, Lanes.Mood> sitting = new LinkedHashMap<>();
    private Moment latest = Moment.CRASH;

    Tracks(Scenario scenario) {
        this.scenario = scenario;
    }

    void see(Fact fact) {
        if (sitting.isEmpty()) {
            scenario.executives().forEach(each -> sit(first(each, fact.at())));
        }
        latest = Moment.later(latest, fact.at());
        fact.match(this);
    }

    private static Lanes.Mood first(Executive executive, Moment at) {
        return new Lanes.Mood(at, executive, new Trust(executive.trust()), Expression.NEUTRAL, true);
    }

    List<Lanes.Line> lines() {
        return lines;
    }

    /** All works; what was never done ends with the latest fact. */
    List<Lanes.Work> works() {
        endAll(latest);
        return works;
    }

    List<Lanes.Sight> sights() {
        return sights;
    }

    List<Lanes.Mood> moods() {
        return moods;
    }

    @Override
    protected Boolean otherwise(Fact fact) {
        return false;
    }

    @Override
    public Boolean heard(Fact.Heard fact) {
        return lines.add(new Lanes.Line(
                Optional.empty(), fact.utterance().span(), fact.utterance().text()));
    }

    @Override
    public Boolean spoke(Fact.Spoke fact) {
        Span span = new Span(fact.at(), Moment.later(fact.at(), fact.until()));
        return lines.add(new Lanes.Line(Optional.of(fact.executive()), span, fact.line()));
    }

    @Override
    public Boolean toolUsed(Fact.ToolUsed fact) {
        end(fact.tool(), fact.at());
        open.put(fact.tool(), fact);
        return true;
    }

    @Override
    public Boolean toolFinished(Fact.ToolFinished fact) {
        end(fact.tool(), fact.at());
        return true;
    }

    @Override
    public Boolean actClosed(Fact.ActClosed fact) {
        endAll(fact.at());
        return true;
    }

    private void endAll(Moment at) {
        List.copyOf(open.keySet()).forEach(tool -> end(tool, at));
    }

    private void end(Id<Tool> id, Moment at) {
        Fact.ToolUsed begun = open.remove(id);
        if (begun != null) {
            scenario.tool(id)
                    .filter(tool -> !tool.isLetter())
                    .ifPresent(tool -> works.add(new Lanes.Work(tool, new Span(begun.at(), at), object(tool, begun))));
        }
    }

    /** What a tool was used on, and the value that it was set to. */
    private static String object(Tool tool, Fact.ToolUsed used) {
        Stream<String> target = used.target().stream()
                .map(id -> tool.target(id).map(Target::title).orElse(id.name()));
        Stream<String> value = used.value().isPresent()
                ? Stream.of(Integer.toString(used.value().getAsInt()))
                : Stream.empty();
        return Stream.concat(target, value).collect(Collectors.joining(" = "));
    }

    @Override
    public Boolean written(Fact.Written fact) {
        return scenario.tool(fact.tool())
                .filter(tool -> works.add(new Lanes.Work(tool, new Span(fact.at(), fact.at()), fact.text())))
                .isPresent();
    }

    @Override
    public Boolean faultMoved(Fact.FaultMoved fact) {
        return scenario.fault()
                .stage(fact.stage())
                .flatMap(stage -> scenario.product().page(stage.page()))
                .filter(page -> sights.add(new Lanes.Sight(fact.at(), page)))
                .isPresent();
    }

    @Override
    public Boolean trustMoved(Fact.TrustMoved fact) {
        Lanes.Mood mood = sitting.get(fact.executive());
        return mood != null
                && sit(new Lanes.Mood(fact.at(), mood.executive(), fact.to(), mood.expression(), mood.present()));
    }

    @Override
    public Boolean reacted(Fact.Reacted fact) {
        Lanes.Mood mood = sitting.get(fact.executive());
        return mood != null
                && sit(new Lanes.Mood(fact.at(), mood.executive(), mood.trust(), fact.expression(), mood.present()));
    }

    @Override
    public Boolean left(Fact.Left fact) {
        Lanes.Mood mood = sitting.get(fact.executive());
        return mood != null && sit(new Lanes.Mood(fact.at(), mood.executive(), mood.trust(), mood.expression(), false));
    }

    private boolean sit(Lanes.Mood mood) {
        sitting.put(mood.executive().id(), mood);
        return moods.add(mood);
    }
}
