package poise.core.session;

import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Happening;
import poise.core.boardroom.Temperament;
import poise.core.kernel.Dice;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;

/** What facts change in the minds and the faces of the executives. */
record Minds(Scenario scenario, State state) {

    /** The state in which everybody is about to show what the sentence that has just ended did to them. */
    State overhearing(Moment end) {
        State next = state;
        for (Executive each : new Audience(scenario, state).inTheRoom()) {
            int move = state.floor().overheard().stream()
                    .mapToInt(label -> Temperament.of(each.leaning())
                            .weighs(
                                    label,
                                    state.chronicle()
                                            .of(new Event.Said(label), each.id())
                                            .size()))
                    .sum();
            if (move != 0) {
                next = next.with(facing(next, each.id(), Expression.after(move), end));
            }
        }
        return next;
    }

    State reacted(Fact.Reacted fact) {
        return changing(
                fact.executive(),
                state.room().unseen(fact.executive()),
                listener -> new Room.Listener(listener.trust(), fact.expression(), listener.present()));
    }

    State trustMoved(Fact.TrustMoved fact) {
        int move = fact.to().level().value() - fact.from().level().value();
        Expression expression =
                Happening.byId(fact.because()).map(Happening::expression).orElse(Expression.after(move));
        Room room = facing(state, fact.executive(), expression, fact.at());
        return changing(
                fact.executive(),
                room,
                listener -> new Room.Listener(fact.to(), listener.expression(), listener.present()));
    }

    State left(Fact.Left fact) {
        return changing(
                fact.executive(),
                state.room().withoutPlansOf(fact.executive(), cuesOf(fact.executive())),
                listener -> new Room.Listener(listener.trust(), listener.expression(), false));
    }

    private Set<Id<Cue>> cuesOf(Id<Executive> executive) {
        return scenario.cues().stream()
                .filter(cue -> cue.executive().equals(executive))
                .map(Cue::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private State changing(Id<Executive> id, Room room, UnaryOperator<Room.Listener> change) {
        Room.Listener listener = room.listeners().get(id);
        return state.with(listener == null ? room : room.with(id, change.apply(listener)));
    }

    /** The room in which this executive is about to look like that, unless the face shows it already. */
    private static Room facing(State state, Id<Executive> id, Expression expression, Moment at) {
        Room.Listener listener = state.room().listeners().get(id);
        if (listener == null || !listener.present() || listener.expression() == expression) {
            return state.room().unseen(id);
        }
        int jitter = new Dice(state.course().seed()).roll("face " + id, at.millis(), 250);
        return state.room()
                .expecting(new Room.Face(id, expression, at.plus(Evolution.GAP).plus(Duration.ofMillis(jitter))));
    }
}
