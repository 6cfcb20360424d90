package poise.core.session;

import java.util.Optional;
import poise.core.kernel.Moment;
import poise.core.scenario.Cue;

/** When the event that calls for a cue came about, if it did. */
record Anchor(State state) implements Cue.Event.Cases<Optional<Moment>> {

    @Override
    public Optional<Moment> crash(Cue.Event.Crash crash) {
        return state.course().crashed() ? Optional.of(Moment.CRASH) : Optional.empty();
    }

    @Override
    public Optional<Moment> reached(Cue.Event.Reached reached) {
        return Optional.ofNullable(state.desk().reached().get(reached.stage()));
    }

    @Override
    public Optional<Moment> used(Cue.Event.Used used) {
        return Optional.ofNullable(state.desk().finished().get(used.tool()));
    }

    @Override
    public Optional<Moment> said(Cue.Event.Said said) {
        return Optional.ofNullable(state.ledger().firstSaid().get(said.label()));
    }
}
