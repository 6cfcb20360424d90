package poise.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.speech.Silence;

/** What executives write to the player on a calendar: nobody waits for a turn to speak, and patience counts in hours. */
final class Correspondence {

    private final Scenario scenario;
    private final State state;
    private final Act act;

    Correspondence(Scenario scenario, State state, Act act) {
        this.scenario = scenario;
        this.state = state;
        this.act = act;
    }

    List<Due> dues() {
        List<Due> dues = new ArrayList<>();
        for (Room.Reply reply : state.room().replies()) {
            dues.add(Due.sharp(reply.due(), turn -> write(turn, reply.due(), reply.executive(), reply.line())));
        }
        new Cues(scenario, state, act)
                .due()
                .forEach((cue, at) -> dues.add(Due.sharp(at, turn -> {
                    Cues.give(turn, cue, at);
                    write(turn, at, cue.executive(), cue.line());
                })));
        for (Map.Entry<Id<Cue>, Moment> open : state.room().open().entrySet()) {
            scenario.cue(open.getKey()).ifPresent(cue -> {
                Moment at = open.getValue().plus(cue.patience());
                dues.add(Due.sharp(at, turn -> Cues.letDown(turn, cue, at)));
            });
        }
        return dues;
    }

    private static void write(Turn turn, Moment at, Id<Executive> executive, String line) {
        turn.add(new Fact.Spoke(at, at.plus(Silence.lengthOf(line)), executive, line));
    }
}
