package poise.core.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Claim;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.Tool;

/** What each kind of fact makes of the state. */
final class Evolution extends Fact.Some<State> {

    /** The gap that people leave between a sentence and their answer (Stivers 2009). */
    static final Duration GAP = Duration.ofMillis(200);

    private final Scenario scenario;
    private final State state;

    Evolution(Scenario scenario, State state) {
        this.scenario = scenario;
        this.state = state;
    }

    static State start(Scenario scenario) {
        Map<Id<Executive>, Room.Listener> listeners = new LinkedHashMap<>();
        for (Executive each : scenario.executives()) {
            listeners.put(each.id(), new Room.Listener(new Trust(each.trust()), Expression.ATTENTIVE, true));
        }
        Map<Id<Setting>, Integer> settings = new LinkedHashMap<>();
        for (Setting each : scenario.product().settings()) {
            settings.put(each.id(), each.initial());
        }
        Moment never = new Moment(Long.MIN_VALUE / 4);
        Desk desk = new Desk(scenario.fault().starts(), never, settings, Optional.empty());
        Room room = new Room(listeners, Map.of(), List.of(), List.of(), never, Set.of());
        return new State(never, Course.BEFORE, Floor.FREE, desk, Ledger.EMPTY, room, Chronicle.EMPTY);
    }

    @Override
    protected State otherwise(Fact fact) {
        return state;
    }

    @Override
    public State takeOpened(Fact.TakeOpened fact) {
        return state.with(state.course().opened(fact.seed(), fact.edition().allowance()))
                .with(state.desk().movedTo(scenario.fault().starts(), fact.at()));
    }

    @Override
    public State actOpened(Fact.ActOpened fact) {
        return state.with(state.course().in(fact.act(), fact.at()));
    }

    @Override
    public State actClosed(Fact.ActClosed fact) {
        return state.with(state.course().between())
                .with(state.room().dispersed())
                .with(state.desk().idle())
                .with(state.floor().restingFrom(fact.at()));
    }

    @Override
    public State takeClosed(Fact.TakeClosed fact) {
        return state.with(state.course().ended());
    }

    @Override
    public State crashed(Fact.Crashed fact) {
        return state.with(state.course().afterCrash());
    }

    @Override
    public State faultMoved(Fact.FaultMoved fact) {
        return state.with(state.desk().movedTo(fact.stage(), fact.at()));
    }

    @Override
    public State floorTaken(Fact.FloorTaken fact) {
        return state.with(state.floor().takenAt(fact.at()));
    }

    @Override
    public State floorYielded(Fact.FloorYielded fact) {
        return minds().overhearing(fact.at()).with(state.floor().yieldedAt(fact.at()));
    }

    @Override
    public State floorDropped(Fact.FloorDropped fact) {
        return state.with(state.floor().dropped());
    }

    @Override
    public State overheard(Fact.Overheard fact) {
        State next = state.with(state.floor().overhearing(fact.labels()));
        return state.floor()
                .yielded()
                .map(end -> new Minds(scenario, next).overhearing(end))
                .orElse(next);
    }

    @Override
    public State heard(Fact.Heard fact) {
        boolean speaksOn =
                state.floor().since().isPresent() && state.floor().yielded().isEmpty();
        return state.with(state.floor().heardUntil(fact.at(), speaksOn));
    }

    @Override
    public State fellSilent(Fact.FellSilent fact) {
        return state.with(state.floor().fallenSilent());
    }

    @Override
    public State silenceBroken(Fact.SilenceBroken fact) {
        return state.with(state.floor().broken());
    }

    @Override
    public State toolUsed(Fact.ToolUsed fact) {
        Optional<Tool> tool = scenario.tool(fact.tool());
        if (tool.filter(Tool::aside).isPresent()) {
            return state;
        }
        Duration takes = tool.map(Tool::takes).orElse(Duration.ZERO);
        return state.with(state.desk()
                .occupied(new Desk.Busy(
                        fact.tool(), fact.target(), fact.value(), fact.at().plus(takes))));
    }

    @Override
    public State toolFinished(Fact.ToolFinished fact) {
        Desk desk = state.desk().done(fact.tool());
        Optional<Id<Setting>> setting = fact.target().map(target -> Id.id(target.name()));
        boolean changed = setting.filter(desk.settings()::containsKey).isPresent()
                && fact.value().isPresent();
        return state.with(changed ? desk.set(setting.get(), fact.value().getAsInt()) : desk);
    }

    @Override
    public State learned(Fact.Learned fact) {
        return state.with(state.ledger().learning(fact.truth()));
    }

    @Override
    public State claimed(Fact.Claimed fact) {
        return fact.verdict() == Verdict.FALSE ? state.with(state.ledger().misleading()) : state;
    }

    @Override
    public State challenged(Fact.Challenged fact) {
        Room room = scenario.claim(fact.claim())
                .flatMap(Claim::challenge)
                .map(challenge -> state.room().meaning(reply(challenge.executive(), challenge.line(), fact.at())))
                .orElse(state.room());
        return state.with(room).with(state.ledger().doubting(fact.claim()));
    }

    @Override
    public State asked(Fact.Asked fact) {
        return scenario.cue(fact.cue())
                .map(cue -> state.with(cue.isQuestion() ? state.room().asking(cue, fact.at()) : state.room()))
                .orElse(state);
    }

    @Override
    public State answered(Fact.Answered fact) {
        return closed(fact.cue(), Cue::pleased, fact.at());
    }

    @Override
    public State letDown(Fact.LetDown fact) {
        return closed(fact.cue(), Cue::displeased, fact.at());
    }

    private State closed(Id<Cue> id, Function<Cue, Optional<String>> line, Moment at) {
        Room room = state.room().closing(id);
        Optional<Room.Reply> reply =
                scenario.cue(id).flatMap(cue -> line.apply(cue).map(text -> reply(cue.executive(), text, at)));
        return state.with(reply.map(room::meaning).orElse(room));
    }

    private static Room.Reply reply(Id<Executive> executive, String line, Moment at) {
        return new Room.Reply(executive, line, at.plus(GAP));
    }

    @Override
    public State spoke(Fact.Spoke fact) {
        return state.with(state.room().speaking(fact.executive(), fact.line(), fact.until()));
    }

    @Override
    public State promised(Fact.Promised fact) {
        return state.with(state.ledger().promising(new Promise(fact.at(), fact.due())));
    }

    @Override
    public State kept(Fact.Kept fact) {
        return state.with(state.ledger().settling(new Promise(fact.made(), fact.due())));
    }

    @Override
    public State broken(Fact.Broken fact) {
        return state.with(state.ledger().settling(new Promise(fact.made(), fact.due())));
    }

    @Override
    public State noted(Fact.Noted fact) {
        return state.with(state.room().noting(fact.note()));
    }

    @Override
    public State reacted(Fact.Reacted fact) {
        return minds().reacted(fact);
    }

    @Override
    public State trustMoved(Fact.TrustMoved fact) {
        return minds().trustMoved(fact);
    }

    @Override
    public State left(Fact.Left fact) {
        return minds().left(fact);
    }

    private Minds minds() {
        return new Minds(scenario, state);
    }
}
