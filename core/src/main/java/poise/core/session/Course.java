package poise.core.session;

import java.util.Optional;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;

/**
 * How far a take has come.
 *
 * @param act the act that is being played, if any
 * @param since when it opened
 * @param allowance how much time the player is given
 */
public record Course(
        Optional<Id<Act>> act, Moment since, boolean crashed, boolean over, long seed, Allowance allowance) {

    static final Course BEFORE = new Course(Optional.empty(), Moment.CRASH, false, false, 0, Allowance.STANDARD);

    /** When an act that is being played is over at the latest; on a calendar nobody is given more hours. */
    public Moment closes(Act playing) {
        return since.plus(playing instanceof Act.Live ? allowance.of(playing.lasts()) : playing.lasts());
    }

    Course opened(long newSeed, Allowance given) {
        return new Course(act, since, crashed, over, newSeed, given);
    }

    Course in(Id<Act> newAct, Moment at) {
        return new Course(Optional.of(newAct), at, crashed, over, seed, allowance);
    }

    Course between() {
        return new Course(Optional.empty(), since, crashed, over, seed, allowance);
    }

    Course afterCrash() {
        return new Course(act, since, true, over, seed, allowance);
    }

    Course ended() {
        return new Course(Optional.empty(), since, crashed, true, seed, allowance);
    }
}
