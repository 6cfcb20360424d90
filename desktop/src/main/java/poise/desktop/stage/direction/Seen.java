package poise.desktop.stage.direction;

import java.time.Duration;
import poise.core.kernel.Moment;
import poise.core.session.State;
import poise.desktop.stage.view.BoardroomView;

/** A view of the meeting, and what it was made of. */
record Seen(State state, Earshot earshot, Screen screen, Moment at, BoardroomView view) {

    /** For how long nobody minds that a clock stands still. */
    private static final Duration PATIENCE = Duration.ofMillis(240);

    /** The same once the silence is as long as the room forgives, so that its meter is full. */
    private static final Duration LONG_PATIENCE = Duration.ofMillis(490);

    private static final int FULL = 1000;

    /** Whether it would look the same now, but for its clocks; in an act that is played faster they are looked at as often as they change. */
    // Whatever happens makes another state; to compare what states are made of would take longer than a view.
    @SuppressWarnings("ReferenceEquality")
    boolean holds(State stateNow, Earshot earshotNow, Screen screenNow, Moment now) {
        return state == stateNow
                && !now.isBefore(at)
                && now.isBefore(at.plus(view.voice().silent() < FULL ? PATIENCE : LONG_PATIENCE))
                && screen.equals(screenNow)
                && earshot.equals(earshotNow);
    }
}
