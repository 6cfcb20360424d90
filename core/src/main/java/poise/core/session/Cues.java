package poise.core.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import poise.core.boardroom.Happening;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Scenario;

/** Which cues have been called for, and what each of them does. */
final class Cues {

    private final Scenario scenario;
    private final State state;
    private final Act act;

    Cues(Scenario scenario, State state, Act act) {
        this.scenario = scenario;
        this.state = state;
        this.act = act;
    }

    /** The cues that may be given in this act, each with the moment at which it is due. */
    Map<Cue, Moment> due() {
        Map<Cue, Moment> due = new LinkedHashMap<>();
        for (Cue cue : scenario.cues()) {
            if (cue.belongsTo(act) && isFree(cue) && !isNeedless(cue)) {
                state.chronicle()
                        .of(cue.when().event(), cue.executive())
                        .map(moment -> moment.plus(delay(cue)))
                        .ifPresent(at ->
                                due.put(cue, Moment.later(at, state.course().since())));
            }
        }
        return due;
    }

    /** In front of the room, who is given more time is waited for longer by those who wait for a word or a deed. */
    private Duration delay(Cue cue) {
        boolean waits =
                act instanceof Act.Live && (cue.notices() || !cue.unless().isEmpty());
        return waits
                ? state.course().allowance().of(cue.when().after())
                : cue.when().after();
    }

    private boolean isFree(Cue cue) {
        boolean isLive = act instanceof Act.Live;
        boolean mustBeThere = isLive && !cue.notices();
        boolean canSpeak = mustBeThere
                ? new Audience(scenario, state).isThere(cue.executive())
                : state.room().isPresent(cue.executive());
        boolean mustWait =
                mustBeThere && cue.isQuestion() && !state.room().open().isEmpty();
        return canSpeak && !mustWait && !state.chronicle().has(new Event.Asked(cue.id()));
    }

    private boolean isNeedless(Cue cue) {
        return cue.unless().stream()
                .anyMatch(event -> state.chronicle().of(event, cue.executive()).isPresent());
    }

    /** The cue is given; who tells by it that he has noticed the failure is not amused. */
    static void give(Turn turn, Cue cue, Moment at) {
        boolean knew = turn.audience().knows(cue.executive());
        turn.add(new Fact.Asked(at, cue.id()));
        if (cue.notices()) {
            turn.scenario().executive(cue.executive()).ifPresent(executive -> {
                if (!knew) {
                    turn.sway(List.of(executive), Happening.CRASH, at);
                }
                turn.sway(List.of(executive), Happening.SURPRISED, at);
            });
        }
    }

    /** A question found no answer. */
    static void letDown(Turn turn, Cue cue, Moment at) {
        turn.add(new Fact.LetDown(at, cue.id()));
        turn.sway(cue.executive(), Happening.LET_DOWN, at);
    }
}
