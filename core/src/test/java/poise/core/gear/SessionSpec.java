package poise.core.gear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import poise.core.scenario.Scenario;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Session;
import poise.core.session.State;

/** What a session does: in a room, given facts, when this is wanted, then that happens. */
public final class SessionSpec {

    private final Session session;
    private State state;
    private final List<Fact> news = new ArrayList<>();

    private SessionSpec(Scenario room, Edition edition) {
        session = new Session(room);
        state = session.start();
        session.open(edition, 7).forEach(this::remember);
    }

    /** A take that has just been opened in that room. */
    public static SessionSpec in(Scenario room) {
        return new SessionSpec(room, Rooms.EDITION);
    }

    /** The same for a player who is given extended time. */
    public static SessionSpec inExtendedTime(Scenario room) {
        return new SessionSpec(room, Rooms.EXTENDED);
    }

    public SessionSpec given(Fact... facts) {
        Arrays.asList(facts).forEach(this::remember);
        return this;
    }

    /** What was wanted, and came about, before that which is looked at. */
    public SessionSpec after(Intent... intents) {
        when(intents);
        news.clear();
        return this;
    }

    public SessionSpec when(Intent... intents) {
        for (Intent intent : intents) {
            List<Fact> facts = session.decide(state, intent);
            facts.forEach(this::remember);
            news.addAll(facts);
        }
        return this;
    }

    private void remember(Fact fact) {
        state = session.evolve(state, fact);
    }

    /** Exactly these facts came of it, in this order. */
    public SessionSpec then(Fact... facts) {
        assertEquals(Arrays.asList(facts), news);
        return this;
    }

    /** These facts came of it in this order, others among them. */
    public SessionSpec thenAmong(Fact... facts) {
        int next = 0;
        for (Fact fact : news) {
            if (next < facts.length && fact.equals(facts[next])) {
                next++;
            }
        }
        assertEquals(facts.length, next, () -> Arrays.toString(facts) + " expected in " + news);
        return this;
    }

    /** No fact of this kind came of it. */
    public SessionSpec thenNo(Class<? extends Fact> kind) {
        assertEquals(List.of(), all(kind));
        return this;
    }

    public <F extends Fact> List<F> all(Class<F> kind) {
        return news.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only fact of this kind that came of it. */
    public <F extends Fact> F only(Class<F> kind) {
        assertEquals(1, all(kind).size(), () -> kind.getSimpleName() + " in " + news);
        return all(kind).get(0);
    }

    public State state() {
        assertTrue(state.now().millis() > Long.MIN_VALUE / 8);
        return state;
    }
}
