package poise.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.boardroom.Happening;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;

/** What is due next, read off the state alone, so that it does not matter how often anybody looks. */
final class Agenda {

    private final Scenario scenario;

    Agenda(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Settles everything that can be settled by {@code until}, in order. */
    void settle(Turn turn, Moment until) {
        for (Optional<Due> due = next(turn.state()); due.isPresent(); due = next(turn.state())) {
            if (due.get().settles().isAfter(until)) {
                return;
            }
            due.get().happen().accept(turn);
        }
    }

    /** When the next thing can be settled that happens by itself. */
    Optional<Moment> due(State state) {
        return next(state).map(Due::settles);
    }

    private Optional<Due> next(State state) {
        Optional<Act> act = state.course().act().flatMap(scenario::act);
        return act.flatMap(
                playing -> dues(playing, state).stream().sorted(Due.ORDER).findFirst());
    }

    private List<Due> dues(Act act, State state) {
        List<Due> dues = new ArrayList<>();
        if (act instanceof Act.Live live) {
            dues.addAll(live(live, state));
        } else {
            dues.addAll(new Correspondence(scenario, state, act).dues());
        }
        dues.addAll(Promises.dues(state, act));
        state.desk().busy().ifPresent(busy -> dues.add(finishing(act, state, busy)));
        dues.addAll(new Decay(scenario, state).dues());
        if (act instanceof Act.Aftermath) {
            Moment closes = state.course().closes(act);
            dues.add(Due.sharp(closes, turn -> turn.closeAct(closes, Ending.TIME_UP)));
        }
        return dues;
    }

    /** A tool that ends a live act lets a sentence that was begun before be heard out. */
    private Due finishing(Act act, State state, Desk.Busy busy) {
        boolean ends = act instanceof Act.Live && scenario.isOf(busy.tool(), ToolKind.WRAP_UP);
        Consumer<Turn> finish = turn -> Handwork.finish(turn, busy);
        return ends ? new Hearing(state).windowEnd(busy.until(), finish) : Due.sharp(busy.until(), finish);
    }

    private List<Due> live(Act.Live live, State state) {
        List<Due> dues = new ArrayList<>(new Conversation(scenario, state, live).dues());
        if (!state.course().crashed()) {
            dues.add(Due.sharp(Moment.CRASH, Agenda::crash));
        }
        if (new Audience(scenario, state).isDeserted()) {
            dues.add(Due.sharp(state.now(), turn -> turn.closeAct(state.now(), Ending.FINISHED)));
        }
        Moment closes = state.course().closes(live);
        dues.add(new Hearing(state).windowEnd(closes, turn -> turn.closeAct(closes, Ending.TIME_UP)));
        return dues;
    }

    private static void crash(Turn turn) {
        List<Executive> watching = turn.audience().inTheRoom();
        turn.add(new Fact.Crashed(Moment.CRASH));
        turn.sway(watching, Happening.CRASH, Moment.CRASH);
    }
}
