package poise.core.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Moment;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Session;
import poise.core.session.State;

/** A take while it is played: the only object that remembers. Intents go in, new facts come out. */
public final class Performance {

    private final Scenario scenario;
    private final Protocol protocol;
    private final Session session;
    private final Judge judge;
    private final List<Fact> log = new ArrayList<>();
    private State state;

    /** What time brings about next in this state, once it has been asked for. */
    private Optional<Moment> due = Optional.empty();

    private boolean isDueKnown;

    /**
     * Opens a take.
     *
     * @param seed what chance is keyed by
     */
    public Performance(Scenario scenario, Protocol protocol, Edition edition, long seed) {
        this.scenario = scenario;
        this.protocol = protocol.given(edition.allowance());
        this.session = new Session(scenario);
        this.judge = new Judge(scenario, protocol);
        this.state = session.start();
        session.open(edition, seed).forEach(this::remember);
    }

    /** Accepts an intent and returns the facts that it led to, in the order of the log. */
    public List<Fact> accept(Intent intent) {
        List<Fact> facts = session.decide(state, intent);
        facts.forEach(this::remember);
        return facts;
    }

    /** Accepts what came in since the last frame, and then that time has come to {@code now}. */
    public List<Fact> accept(List<Intent> intents, Moment now) {
        if (intents.isEmpty() && isQuietAt(now)) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        intents.forEach(intent -> facts.addAll(accept(intent)));
        facts.addAll(accept(new Intent.Advance(now)));
        return facts;
    }

    /** Whether nothing has become due by then; most frames find it so. */
    private boolean isQuietAt(Moment now) {
        if (!isDueKnown) {
            due = session.due(state);
            isDueKnown = true;
        }
        return due.map(now::isBefore).orElse(true);
    }

    private void remember(Fact fact) {
        isDueKnown = false;
        log.add(fact);
        state = session.evolve(state, fact);
        judge.see(fact);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** What the take is judged by, with the time that its player is given. */
    public Protocol protocol() {
        return protocol;
    }

    public State state() {
        return state;
    }

    /** All facts so far. */
    public List<Fact> log() {
        return Collections.unmodifiableList(log);
    }

    /** How the take stands now. */
    public Scorecard scorecard() {
        return judge.scorecard();
    }

    public boolean isOver() {
        return state.course().over();
    }
}
