package poise.core.session;

import java.time.Duration;
import java.util.function.Consumer;
import poise.core.kernel.Moment;
import poise.core.protocol.Window;

/** The fairness of the clock: a sentence begun in time is heard out, and nobody pays for the recognizer's delay. */
record Hearing(State state) {

    /** How long even a polite executive lets somebody speak before cutting in. */
    private static final Duration COURTESY = Duration.ofSeconds(20);

    /** What a window's end brings about: held for a sentence begun in time, but not for long. */
    Due windowEnd(Moment at, Consumer<Turn> happen) {
        Moment settles = at.plus(Window.HEARING_MARGIN);
        return new Due(state.floor().isHeldAt(at) ? settles.plus(given(Window.HOLD)) : settles, at, happen);
    }

    /** What happens at {@code at} unless words that began before it say otherwise: those are heard to their end. */
    Due unlessSpoken(Moment at, Consumer<Turn> happen) {
        Moment known = state.floor().isHeldAt(at) ? wordsKnown() : at;
        return new Due(Moment.later(at, known).plus(Window.HEARING_MARGIN), at, happen);
    }

    private Duration given(Duration limit) {
        return state.course().allowance().of(limit);
    }

    /** When the words of the one who has the floor will be known at the latest. */
    Moment wordsKnown() {
        Floor floor = state.floor();
        return floor.yielded()
                .map(end -> end.plus(Window.HOLD))
                .orElse(floor.since().orElseThrow().plus(given(COURTESY)));
    }
}
