package poise.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import poise.core.boardroom.Happening;
import poise.core.boardroom.Temperament;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;

/** The facts of one decision as they come about, and the state after each of them. */
final class Turn {

    private final Scenario scenario;
    private final Session session;
    private final Notebook notebook;
    private final List<Fact> facts = new ArrayList<>();
    private State state;

    Turn(Scenario scenario, Session session, State state) {
        this.scenario = scenario;
        this.session = session;
        this.notebook = new Notebook(scenario);
        this.state = state;
    }

    Scenario scenario() {
        return scenario;
    }

    State state() {
        return state;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    void add(Fact fact) {
        facts.add(fact);
        state = session.evolve(state, fact);
        if (!(fact instanceof Fact.Noted)) {
            notebook.write(this, fact.at());
        }
    }

    /** The act that is being played; there is always one while a take is not over. */
    Act act() {
        return state.course().act().flatMap(scenario::act).orElseThrow();
    }

    /** Who is there now, and who knows what. */
    Audience audience() {
        return new Audience(scenario, state);
    }

    /** Moves these executives' trust by what happened. */
    void sway(List<Executive> whom, Happening happening, Moment at) {
        sway(whom, at, happening.id(), each -> Temperament.of(each.leaning()).weighs(happening));
    }

    /** Moves one executive's trust by what happened. */
    void sway(Id<Executive> executive, Happening happening, Moment at) {
        sway(scenario.executive(executive).stream().toList(), happening, at);
    }

    /** Moves the trust of those of them who have not left; a customer whose trust is broken leaves. */
    void sway(List<Executive> whom, Moment at, String because, ToIntFunction<Executive> weight) {
        for (Executive each : whom) {
            Room.Listener listener = state.room().listeners().get(each.id());
            int by = weight.applyAsInt(each);
            if (listener == null || !listener.present() || by == 0) {
                continue;
            }
            Trust moved = listener.trust().moved(by);
            if (!moved.equals(listener.trust())) {
                add(new Fact.TrustMoved(at, each.id(), listener.trust(), moved, because));
            }
            if (moved.isBroken() && each.leaning().isCustomer()) {
                add(new Fact.Left(at, each.id()));
            }
        }
    }

    /** Those of them who did not know of the failure until now take it as a crash. */
    void disclose(List<Executive> whom, Moment at) {
        sway(whom.stream().filter(each -> !audience().knows(each.id())).toList(), Happening.CRASH, at);
    }

    /** Ends the act; the next one begins, or the take is over. */
    void closeAct(Moment at, Ending ending) {
        Act closing = act();
        add(new Fact.ActClosed(at, closing.id()));
        int next = scenario.acts().indexOf(closing) + 1;
        if (next < scenario.acts().size() && ending != Ending.ABANDONED) {
            open(scenario.acts().get(next), at);
        } else {
            Promises.close(this, at);
            notebook.close(this, at);
            add(new Fact.TakeClosed(at, ending));
        }
    }

    /** Who comes into the room learns what has happened. */
    private void open(Act next, Moment at) {
        if (state.course().crashed() && next instanceof Act.Live live) {
            disclose(
                    scenario.executives().stream()
                            .filter(each -> live.seats(each.id()))
                            .toList(),
                    at);
        }
        add(new Fact.ActOpened(at, next.id()));
    }
}
