package poise.core.session;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.speech.Utterance;

/** The rules of a take: what an intent leads to, and what a fact changes. Both are pure. */
public final class Session {

    /**
     * Rises whenever the same intents would lead to other facts, the same facts to another scorecard, or the same trained
     * weights to other readings.
     */
    public static final int RULES = 4;

    private final Scenario scenario;
    private final Agenda agenda;

    public Session(Scenario scenario) {
        this.scenario = scenario;
        this.agenda = new Agenda(scenario);
    }

    public State start() {
        return Evolution.start(scenario);
    }

    /**
     * The first facts of a take.
     *
     * @param seed what the dice are keyed by
     */
    public List<Fact> open(Edition edition, long seed) {
        Act first = scenario.acts().get(0);
        Moment opens = opening(first);
        return List.of(new Fact.TakeOpened(opens, scenario.id(), edition, seed), new Fact.ActOpened(opens, first.id()));
    }

    /** What comes of an intent: first all that was due before it, then its own consequences. */
    public List<Fact> decide(State state, Intent intent) {
        Turn turn = new Turn(scenario, this, state);
        Moment at = Moment.later(intent.at(), state.now());
        agenda.settle(turn, at);
        if (!turn.state().course().over()) {
            intent.match(new Response(turn, agenda, at));
        }
        return turn.facts();
    }

    /** When time by itself will bring about something, if nothing is done before; nothing if it never will. */
    public Optional<Moment> due(State state) {
        return agenda.due(state);
    }

    public State evolve(State state, Fact fact) {
        State next = fact.match(new Evolution(scenario, state.at(fact.at())));
        return next.with(fact.match(new Chronicler(scenario, state)));
    }

    /** Why this tool cannot be taken up now, whatever it is to be used on; nothing if it can. */
    public Optional<Refusal> refusal(State state, Id<Tool> tool) {
        List<Id<Tool>> atHand =
                state.course().act().flatMap(scenario::act).map(Act::tools).orElse(List.of());
        return new Admission(scenario, state, atHand).ofTool(tool);
    }

    /**
     * What the player says was really said in an utterance of a log, counted from 1. The right words are read anew; what
     * they claim is weighed by what was known when they were said.
     *
     * @throws IllegalArgumentException if the log has no utterance of that number
     */
    public Fact.Corrected correct(List<Fact> log, int number, Utterance said, Meaning meaning) {
        return new Hindsight(scenario, log).correct(number, said, meaning);
    }

    private static Moment opening(Act act) {
        return act instanceof Act.Live live ? live.opens() : Moment.CRASH;
    }
}
