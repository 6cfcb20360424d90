package poise.core.session;

import java.time.Duration;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;

/**
 * How far a take has come.
 *
 * @param act the act that is being played, if any
 * @param since when it opened
 */
public record Course(Optional<Id<Act>> act, Moment since, boolean crashed, boolean over, long seed) {

    static final Course BEFORE = new Course(Optional.empty(), Moment.CRASH, false, false, 0);

    /** When an act that is being played is over at the latest. */
    public Moment closes(Duration lasts) {
        return since.plus(lasts);
    }

    Course seeded(long newSeed) {
        return new Course(act, since, crashed, over, newSeed);
    }

    Course in(Id<Act> newAct, Moment at) {
        return new Course(Optional.of(newAct), at, crashed, over, seed);
    }

    Course between() {
        return new Course(Optional.empty(), since, crashed, over, seed);
    }

    Course afterCrash() {
        return new Course(act, since, true, over, seed);
    }

    Course ended() {
        return new Course(Optional.empty(), since, crashed, true, seed);
    }
}
