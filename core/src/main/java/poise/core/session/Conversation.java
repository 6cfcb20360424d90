package poise.core.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import poise.core.boardroom.Happening;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.Window;
import poise.core.scenario.Act;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.speech.Silence;

/** When the executives ask, answer, wait and look, and when the room falls silent. */
final class Conversation {

    /** The pause between two lines of executives. */
    private static final Duration BREATH = Duration.ofMillis(500);

    private final Scenario scenario;
    private final State state;
    private final Act.Live act;

    Conversation(Scenario scenario, State state, Act.Live act) {
        this.scenario = scenario;
        this.state = state;
        this.act = act;
    }

    List<Due> dues() {
        List<Due> dues = new ArrayList<>();
        faces(dues);
        replies(dues);
        cues(dues);
        patience(dues);
        silence(dues);
        return dues;
    }

    private void faces(List<Due> dues) {
        for (Room.Face face : state.room().faces()) {
            dues.add(Due.sharp(
                    face.due(), turn -> turn.add(new Fact.Reacted(face.due(), face.executive(), face.expression()))));
        }
    }

    private void replies(List<Due> dues) {
        for (Room.Reply reply : state.room().replies()) {
            Moment at = opening(reply.due());
            dues.add(Due.sharp(at, turn -> speak(turn, at, reply.executive(), reply.line())));
        }
    }

    private void cues(List<Due> dues) {
        new Cues(scenario, state, act).due().forEach((cue, due) -> dues.add(given(cue, due)));
    }

    private Due given(Cue cue, Moment due) {
        Moment at = opening(due);
        return new Due(Moment.later(due.plus(Window.HEARING_MARGIN), at), at, turn -> {
            Cues.give(turn, cue, at);
            speak(turn, at, cue.executive(), cue.line());
        });
    }

    private void speak(Turn turn, Moment at, Id<Executive> executive, String line) {
        breakSilence(turn, at);
        turn.add(new Fact.Spoke(at, at.plus(Silence.lengthOf(line).multipliedBy(act.pace())), executive, line));
    }

    /** Dead air, if there is any, ends here. */
    static void breakSilence(Turn turn, Moment at) {
        if (turn.state().floor().silent()) {
            turn.add(new Fact.SilenceBroken(at, quietSince(turn.state())));
        }
    }

    /** When an executive who wants to speak at {@code due} can do so: not into a line, nor into a sentence. */
    private Moment opening(Moment due) {
        Moment free = Moment.later(due, state.room().quietAt().plus(BREATH));
        free = Moment.later(free, state.floor().quietSince().plus(Evolution.GAP));
        return state.floor().isHeldAt(free) ? Moment.later(free, new Hearing(state).wordsKnown()) : free;
    }

    private void patience(List<Due> dues) {
        for (Map.Entry<Id<Cue>, Moment> open : state.room().open().entrySet()) {
            scenario.cue(open.getKey()).ifPresent(cue -> {
                Duration wait = Silence.lengthOf(cue.line())
                        .plus(allowance().of(cue.patience()))
                        .multipliedBy(act.pace());
                Moment at = open.getValue().plus(wait);
                dues.add(new Hearing(state).unlessSpoken(at, turn -> Cues.letDown(turn, cue, at)));
            });
        }
    }

    private void silence(List<Due> dues) {
        if (act.quiet() || !state.course().crashed() || state.floor().silent()) {
            return;
        }
        Moment since = quietSince(state);
        Moment at = since.plus(Silence.forgiven(allowance()).multipliedBy(act.pace()));
        dues.add(new Hearing(state).unlessSpoken(at, turn -> {
            turn.add(new Fact.FellSilent(at, since));
            turn.sway(turn.audience().inTheRoom(), Happening.DEAD_AIR, at);
        }));
    }

    private Allowance allowance() {
        return state.course().allowance();
    }

    /** Since when nobody has spoken; silence before the crash is nobody's fault. */
    static Moment quietSince(State state) {
        Moment lastVoice = Moment.later(state.floor().quietSince(), state.room().quietAt());
        return Moment.later(lastVoice, Moment.CRASH);
    }
}
