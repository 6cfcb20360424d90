package poise.core.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;

/** When each event came about: the first {@link Event.Nth#MOST} times of each. */
public record Chronicle(Map<Entry, List<Moment>> moments) {

    static final Chronicle EMPTY = new Chronicle(Map.of());

    /** An event, and who witnessed it if that matters: only what is said is said to somebody. */
    record Entry(Event event, Optional<Id<Executive>> witness) {

        static Entry of(Event event) {
            return new Entry(event, Optional.empty());
        }
    }

    Chronicle adding(Entry entry, Moment at) {
        List<Moment> known = moments.getOrDefault(entry, List.of());
        return known.size() >= Event.Nth.MOST
                ? this
                : new Chronicle(Copies.with(moments, entry, Copies.with(known, at)));
    }

    Chronicle adding(Event event, Moment at) {
        return adding(Entry.of(event), at);
    }

    List<Moment> of(Event event) {
        return moments.getOrDefault(Entry.of(event), List.of());
    }

    /** When an event came about for this executive, to whom a label must have been said. */
    List<Moment> of(Event event, Id<Executive> witness) {
        Entry entry = event instanceof Event.Said ? new Entry(event, Optional.of(witness)) : Entry.of(event);
        return moments.getOrDefault(entry, List.of());
    }

    /** When it came about for this executive for the time that is waited for, if it did. */
    Optional<Moment> of(Event.Nth nth, Id<Executive> witness) {
        return of(nth.event(), witness).stream().skip(nth.times() - 1L).findFirst();
    }

    /** Whether it has come about, for anybody. */
    public boolean has(Event event) {
        return !of(event).isEmpty();
    }
}
