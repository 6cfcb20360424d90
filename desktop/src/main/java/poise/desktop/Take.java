package poise.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.core.scenario.Act;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.desktop.hearing.Inbox;
import poise.desktop.stage.direction.Director;
import poise.desktop.storage.TakeId;
import poise.desktop.understanding.Understanding;

/** A take while it is played in the window: intents wait in its inbox, facts are performed and kept. */
final class Take {

    private final Inbox<Intent> inbox = new Inbox<>();
    private final Performance performance;
    private final Director director;
    private final Recording recording;
    private final Ticker ticker;
    private volatile MeetingClock clock;
    private Consumer<List<Fact>> audience = facts -> {};

    private Take(Performance performance, Recording recording, Game game) {
        this.performance = performance;
        this.recording = recording;
        this.ticker = game.house().ticker();
        this.director = new Director(performance, Tastes.of(game.preparation().settings()));
        this.clock = MeetingClock.startedAt(performance.state().now(), pace(performance), ticker);
    }

    /** Opens a take and begins to keep it. */
    static Take open(TakeId id, Rehearsal rehearsal, Game game) {
        Understanding understanding = Game.ready(game.preparation().understanding());
        Performance performance = rehearsal.performance(understanding, Keeping.seedOf(id));
        Keeping keeping = Game.ready(game.preparation().keeping());
        return new Take(performance, keeping.begin(id, performance.log(), rehearsal.protocol()), game);
    }

    private static int pace(Performance performance) {
        return act(performance)
                .filter(Act.Live.class::isInstance)
                .map(act -> ((Act.Live) act).pace())
                .orElse(1);
    }

    private static Optional<Act> act(Performance performance) {
        return performance.state().course().act().flatMap(performance.scenario()::act);
    }

    /** Tells this of all facts from now on, once the clock is that of their act. */
    void tell(Consumer<List<Fact>> other) {
        audience = other;
    }

    Performance performance() {
        return performance;
    }

    Director director() {
        return director;
    }

    Recording recording() {
        return recording;
    }

    /** Whether time passes by itself. */
    boolean isLive() {
        return act(performance).filter(Act.Live.class::isInstance).isPresent();
    }

    /** Any thread may post. */
    void post(Intent intent) {
        inbox.post(intent);
    }

    Moment now() {
        return isLive() ? clock.now() : performance.state().now();
    }

    /** The clock of the act, which other threads may ask too. */
    MeetingClock clock() {
        return clock;
    }

    /** Performs and keeps what has come in and what has become due. */
    void beat() {
        List<Fact> facts = isLive() ? performance.accept(inbox.drain(), clock.now()) : turns();
        recording.append(facts);
        director.perform(facts);
        if (facts.stream().anyMatch(Fact.ActOpened.class::isInstance)) {
            clock = MeetingClock.startedAt(performance.state().now(), pace(performance), ticker);
        }
        audience.accept(facts);
        if (performance.isOver()) {
            inbox.drain();
        }
    }

    private List<Fact> turns() {
        List<Fact> facts = new ArrayList<>();
        inbox.drain().forEach(intent -> facts.addAll(performance.accept(intent)));
        return facts;
    }
}
