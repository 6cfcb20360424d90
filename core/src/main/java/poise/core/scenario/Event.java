package poise.core.scenario;

import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.speech.Label;

/** What can come about in a take and call for something that an executive says or writes down. */
public sealed interface Event {

    <R> R match(Cases<R> cases);

    /** The failure becomes visible, at moment 0. */
    record Crash() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.crash(this);
        }
    }

    /** An act begins. */
    record Opened(Id<Act> act) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /** The fault reaches a stage. */
    record Reached(Id<Fault.Stage> stage) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reached(this);
        }
    }

    /** A tool has done its work, whatever its target or on this one only. */
    record Used(Id<Tool> tool, Optional<Id<Target>> target) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.used(this);
        }
    }

    /** The executive who waits for it hears or reads a label (a signal: surely). */
    record Said(Label label) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.said(this);
        }
    }

    /** A cue is given. */
    record Asked(Id<Cue> cue) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    /** A question finds its answer. */
    record Answered(Id<Cue> cue) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** A question finds no answer for as long as its executive waits. */
    record LetDown(Id<Cue> cue) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.letDown(this);
        }
    }

    /** The player makes a claim. */
    record Claimed(Id<Claim> claim) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.claimed(this);
        }
    }

    /** A letter goes to an executive. */
    record WrittenTo(Id<Executive> executive) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.writtenTo(this);
        }
    }

    /** Somebody has noticed the failure without having been told. */
    record Noticed() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noticed(this);
        }
    }

    /** A time that the player named comes, and the customer had word by then. */
    record Kept() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kept(this);
        }
    }

    /** A time that the player named passes without a word to the customer. */
    record Broken() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.broken(this);
        }
    }

    /** One answer for each kind of event. */
    interface Cases<R> {
        R crash(Crash crash);

        R opened(Opened opened);

        R reached(Reached reached);

        R used(Used used);

        R said(Said said);

        R asked(Asked asked);

        R answered(Answered answered);

        R letDown(LetDown letDown);

        R claimed(Claimed claimed);

        R writtenTo(WrittenTo writtenTo);

        R noticed(Noticed noticed);

        R kept(Kept kept);

        R broken(Broken broken);
    }

    /**
     * An event that has come about so often.
     *
     * @param times at least once, at most {@link #MOST}
     */
    record Nth(Event event, int times) {

        /** More often than this nobody counts. */
        public static final int MOST = 20;

        public Nth {
            if (times < 1 || times > MOST) {
                throw new IllegalArgumentException("An event is waited for 1 to " + MOST + " times, not " + times);
            }
        }

        /** The first time that it comes about. */
        public static Nth first(Event event) {
            return new Nth(event, 1);
        }
    }
}
