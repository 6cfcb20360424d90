package poise.core.session;

import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.scenario.Act;

/** How far a take has come. */
public record Course(Optional<Id<Act>> act, boolean crashed, boolean over, long seed) {

    static final Course BEFORE = new Course(Optional.empty(), false, false, 0);

    Course seeded(long newSeed) {
        return new Course(act, crashed, over, newSeed);
    }

    Course in(Optional<Id<Act>> newAct) {
        return new Course(newAct, crashed, over, seed);
    }

    Course afterCrash() {
        return new Course(act, true, over, seed);
    }

    Course ended() {
        return new Course(Optional.empty(), crashed, true, seed);
    }
}
