package poise.core.prover;

import java.util.Locale;
import poise.core.scenario.TakeFile;

/**
 * Something that keeps a scenario from being playable and fair.
 *
 * @param what the stage, tool, target, page, rule or line that it is about
 * @param take what a player has to do to see it, with the seed by which the lots fall so that it shows
 */
public record Flaw(Kind kind, String what, TakeFile take) {

    /** The same, to be seen when this seed deals. */
    Flaw dealtBy(long seed) {
        return new Flaw(kind, what, take.with(seed));
    }

    /** What can be wrong. The code is stable. */
    public enum Kind {
        /** From here the player can neither mend it, nor hand it over, nor go on with something else. */
        DEAD_END(1),
        /** No way leads to a stage. */
        STAGE_OUT_OF_REACH(2),
        /** A tool, or a target of it, can never be used. */
        TOOL_OUT_OF_REACH(3),
        /** A page is never shown. */
        PAGE_OUT_OF_REACH(4),
        /** No take was found that comes to the marks of a master. */
        NOT_MASTERED(5),
        /** No take was found in which a failure mode of the protocol is seen. */
        MODE_OUT_OF_REACH(6),
        /** Two executives speak at once. */
        TALKED_OVER(7),
        /** A take does not come to an end. */
        NEVER_ENDS(8),
        /** The same log is judged otherwise a second time, or to more than a thousand marks. */
        JUDGED_OTHERWISE(9);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** Such as {@code PR001}. */
        public String code() {
            return String.format(Locale.ROOT, "PR%03d", number);
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
