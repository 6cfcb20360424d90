package poise.core.session;

import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;

/** What the executives write down as soon as there is occasion. */
final class Notebook {

    private final Scenario scenario;

    Notebook(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Notes whatever the state now gives occasion for. */
    void write(Turn turn, Moment at) {
        note(turn, at, false);
    }

    /** Notes, as the take ends, how far each executive trusts the player. */
    void close(Turn turn, Moment at) {
        note(turn, at, true);
    }

    private void note(Turn turn, Moment at, boolean parting) {
        for (Note note : scenario.notes()) {
            State state = turn.state();
            if (!state.room().noted().contains(note.id())
                    && (state.room().isPresent(note.executive()) || note.occasion() instanceof Note.Occasion.Parted)
                    && note.occasion().match(new Arisen(scenario, note.executive(), state, parting))) {
                turn.add(new Fact.Noted(at, note.id()));
            }
        }
    }

    /** Whether an occasion has arisen for an executive. */
    private record Arisen(Scenario scenario, Id<Executive> executive, State state, boolean parting)
            implements Note.Occasion.Cases<Boolean> {

        @Override
        public Boolean happened(Note.Occasion.Happened happened) {
            return state.chronicle().of(happened.event(), executive).isPresent();
        }

        @Override
        public Boolean stood(Note.Occasion.Stood stood) {
            return state.course().crashed() && hasStood(stood.standing());
        }

        private boolean hasStood(Fault.Standing standing) {
            return scenario.fault().stages().stream()
                    .filter(stage -> stage.standing() == standing)
                    .anyMatch(stage -> state.chronicle().has(new Event.Reached(stage.id())));
        }

        @Override
        public Boolean silent(Note.Occasion.Silent silent) {
            return state.floor().silences() >= silent.times();
        }

        @Override
        public Boolean misled(Note.Occasion.Misled misled) {
            return state.ledger().misled() > 0;
        }

        @Override
        public Boolean parted(Note.Occasion.Parted parted) {
            Permille trust = trust();
            return parting && trust.atLeast(parted.least()) && parted.most().atLeast(trust);
        }

        private Permille trust() {
            Room.Listener listener = state.room().listeners().get(executive);
            return listener == null ? Permille.NONE : listener.trust().level();
        }
    }
}
