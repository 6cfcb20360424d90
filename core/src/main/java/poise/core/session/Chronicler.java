package poise.core.session;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Chronicle.Entry;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** Enters what each fact brings about into the chronicle. */
final class Chronicler extends Fact.Some<Chronicle> {

    private final Scenario scenario;
    private final State state;

    /** For facts that come after this state. */
    Chronicler(Scenario scenario, State state) {
        this.scenario = scenario;
        this.state = state;
    }

    private Chronicle before() {
        return state.chronicle();
    }

    @Override
    protected Chronicle otherwise(Fact fact) {
        return before();
    }

    @Override
    public Chronicle takeOpened(Fact.TakeOpened fact) {
        return before().adding(new Event.Reached(scenario.fault().starts()), fact.at());
    }

    @Override
    public Chronicle crashed(Fact.Crashed fact) {
        return before().adding(new Event.Crash(), fact.at());
    }

    @Override
    public Chronicle actOpened(Fact.ActOpened fact) {
        return before().adding(new Event.Opened(fact.act()), fact.at());
    }

    @Override
    public Chronicle faultMoved(Fact.FaultMoved fact) {
        return before().adding(new Event.Reached(fact.stage()), fact.at());
    }

    @Override
    public Chronicle toolUsed(Fact.ToolUsed fact) {
        return isFilm(fact.tool()) ? used(fact.tool(), fact.target(), fact.at()) : before();
    }

    @Override
    public Chronicle toolFinished(Fact.ToolFinished fact) {
        return isFilm(fact.tool()) ? before() : used(fact.tool(), fact.target(), fact.at());
    }

    private boolean isFilm(Id<Tool> tool) {
        return scenario.isOf(tool, ToolKind.PLAY);
    }

    private Chronicle used(Id<Tool> tool, Optional<Id<Target>> target, Moment at) {
        Chronicle used = before().adding(new Event.Used(tool, Optional.empty()), at);
        return target.isPresent() ? used.adding(new Event.Used(tool, target), at) : used;
    }

    @Override
    public Chronicle heard(Fact.Heard fact) {
        return state.course().crashed()
                ? said(before(), fact.reading(), new Audience(scenario, state).inTheRoom(), fact.at())
                : before();
    }

    @Override
    public Chronicle written(Fact.Written fact) {
        List<Executive> readers = scenario.readers(fact.tool(), fact.to());
        Chronicle next = before();
        for (Executive reader : readers) {
            next = next.adding(new Event.WrittenTo(reader.id()), fact.at());
        }
        return said(next, fact.reading(), readers, fact.at());
    }

    private static Chronicle said(Chronicle before, Reading reading, List<Executive> witnesses, Moment at) {
        Chronicle next = before;
        for (Label label : reading.counted()) {
            for (Executive witness : witnesses) {
                next = next.adding(new Entry(new Event.Said(label), Optional.of(witness.id())), at);
            }
        }
        return next;
    }

    @Override
    public Chronicle asked(Fact.Asked fact) {
        Chronicle asked = before().adding(new Event.Asked(fact.cue()), fact.at());
        boolean notices = scenario.cue(fact.cue()).filter(Cue::notices).isPresent();
        return notices ? asked.adding(new Event.Noticed(), fact.at()) : asked;
    }

    @Override
    public Chronicle answered(Fact.Answered fact) {
        return before().adding(new Event.Answered(fact.cue()), fact.at());
    }

    @Override
    public Chronicle letDown(Fact.LetDown fact) {
        return before().adding(new Event.LetDown(fact.cue()), fact.at());
    }

    @Override
    public Chronicle claimed(Fact.Claimed fact) {
        return before().adding(new Event.Claimed(fact.claim()), fact.at());
    }

    @Override
    public Chronicle kept(Fact.Kept fact) {
        return before().adding(new Event.Kept(), fact.at());
    }

    @Override
    public Chronicle broken(Fact.Broken fact) {
        return before().adding(new Event.Broken(), fact.at());
    }
}
