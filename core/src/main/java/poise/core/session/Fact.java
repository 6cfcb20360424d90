package poise.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Claim;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Note;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.scenario.Truth;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;

/**
 * What happened. A take's log is the list of its facts in the order in which they were settled; each bears the moment
 * at which it was due, which may lie a little before the fact in front of it.
 */
public sealed interface Fact {

    Moment at();

    <R> R match(Cases<R> cases);

    /** The take began; chance is keyed by the seed. */
    record TakeOpened(Moment at, Id<Scenario> scenario, Edition edition, long seed) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.takeOpened(this);
        }
    }

    record ActOpened(Moment at, Id<Act> act) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actOpened(this);
        }
    }

    record ActClosed(Moment at, Id<Act> act) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.actClosed(this);
        }
    }

    record TakeClosed(Moment at, Ending ending) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.takeClosed(this);
        }
    }

    /** The failure became visible. */
    record Crashed(Moment at) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.crashed(this);
        }
    }

    /** The fault reached another stage. */
    record FaultMoved(Moment at, Id<Fault.Stage> stage) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.faultMoved(this);
        }
    }

    /** The player began to speak or to type an answer. */
    record FloorTaken(Moment at) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.floorTaken(this);
        }
    }

    /** The player stopped speaking; the words may still be on their way. */
    record FloorYielded(Moment at) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.floorYielded(this);
        }
    }

    /** What was taken for speech had no words. */
    record FloorDropped(Moment at) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.floorDropped(this);
        }
    }

    /** A sentence did this before it was finished. */
    record Overheard(Moment at, Set<Label> labels) implements Fact {
        public Overheard {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overheard(this);
        }
    }

    /** The player said this; {@code at} is the end of the last word. */
    record Heard(Moment at, Utterance utterance, Reading reading, Means means) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heard(this);
        }
    }

    /**
     * The player has put right afterwards what was heard. Only the judging changes: what came of the words in the room
     * stays. {@code at} is the end of the last word.
     *
     * @param number which of the player's utterances it is, from 1
     * @param claims what the right words claim, weighed by what was known then
     */
    record Corrected(Moment at, int number, Utterance utterance, Reading reading, List<Assertion> claims)
            implements Fact {
        public Corrected {
            claims = List.copyOf(claims);
            if (number < 1) {
                throw new IllegalArgumentException("Utterances are numbered from 1, not " + number);
            }
        }

        /** A claim that the right words make. */
        public record Assertion(Id<Claim> claim, Verdict verdict, String quote) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.corrected(this);
        }
    }

    /** Nobody has spoken for the longest silence that a room forgives, since {@code since}. */
    record FellSilent(Moment at, Moment since) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fellSilent(this);
        }
    }

    /** Somebody spoke again after dead air that began at {@code since}. */
    record SilenceBroken(Moment at, Moment since) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.silenceBroken(this);
        }
    }

    record Clicked(Moment at, Id<Place> place) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clicked(this);
        }
    }

    record ToolUsed(Moment at, Id<Tool> tool, Optional<Id<Target>> target, OptionalInt value) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.toolUsed(this);
        }
    }

    /** A tool's work is done. */
    record ToolFinished(Moment at, Id<Tool> tool, Optional<Id<Target>> target, OptionalInt value) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.toolFinished(this);
        }
    }

    record ToolRefused(Moment at, Id<Tool> tool, Optional<Id<Target>> target, Refusal refusal) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.toolRefused(this);
        }
    }

    /** A tool showed what is true. */
    record Learned(Moment at, Id<Truth> truth) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.learned(this);
        }
    }

    /** A message or the report went out. */
    record Written(Moment at, Id<Tool> tool, Optional<Id<Target>> to, String text, Reading reading) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.written(this);
        }
    }

    /** The player claimed something that the truth ledger knows about. */
    record Claimed(Moment at, Id<Claim> claim, Verdict verdict, String quote) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.claimed(this);
        }
    }

    /** An executive who can know better doubts a claim. */
    record Challenged(Moment at, Id<Claim> claim) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.challenged(this);
        }
    }

    record Asked(Moment at, Id<Cue> cue) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    record Answered(Moment at, Id<Cue> cue) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** A question found no answer for as long as the executive would wait. */
    record LetDown(Moment at, Id<Cue> cue) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.letDown(this);
        }
    }

    /** An executive says a line, from {@code at} to {@code until}. */
    record Spoke(Moment at, Moment until, Id<Executive> executive, String line) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spoke(this);
        }
    }

    record Reacted(Moment at, Id<Executive> executive, Expression expression) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reacted(this);
        }
    }

    /** Trust went from {@code from} to {@code to} because of a label or a happening of that id. */
    record TrustMoved(Moment at, Id<Executive> executive, Trust from, Trust to, String because) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.trustMoved(this);
        }
    }

    /** The player named a time to the customer: there will be word by {@code due}. */
    record Promised(Moment at, Moment due, String quote) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.promised(this);
        }
    }

    /** A time that was named at {@code made} came, and the customer had word by then. */
    record Kept(Moment at, Moment made, Moment due) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kept(this);
        }
    }

    /** A time that was named at {@code made} passed without a word to the customer. */
    record Broken(Moment at, Moment made, Moment due) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.broken(this);
        }
    }

    /** An executive wrote something down. */
    record Noted(Moment at, Id<Note> note) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noted(this);
        }
    }

    /** An executive left the room. */
    record Left(Moment at, Id<Executive> executive) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.left(this);
        }
    }

    /** One answer for each kind of fact. */
    interface Cases<R> {
        R takeOpened(TakeOpened takeOpened);

        R actOpened(ActOpened actOpened);

        R actClosed(ActClosed actClosed);

        R takeClosed(TakeClosed takeClosed);

        R crashed(Crashed crashed);

        R faultMoved(FaultMoved faultMoved);

        R floorTaken(FloorTaken floorTaken);

        R floorYielded(FloorYielded floorYielded);

        R floorDropped(FloorDropped floorDropped);

        R overheard(Overheard overheard);

        R heard(Heard heard);

        R corrected(Corrected corrected);

        R fellSilent(FellSilent fellSilent);

        R silenceBroken(SilenceBroken silenceBroken);

        R clicked(Clicked clicked);

        R toolUsed(ToolUsed toolUsed);

        R toolFinished(ToolFinished toolFinished);

        R toolRefused(ToolRefused toolRefused);

        R learned(Learned learned);

        R written(Written written);

        R claimed(Claimed claimed);

        R challenged(Challenged challenged);

        R asked(Asked asked);

        R answered(Answered answered);

        R letDown(LetDown letDown);

        R spoke(Spoke spoke);

        R reacted(Reacted reacted);

        R trustMoved(TrustMoved trustMoved);

        R promised(Promised promised);

        R kept(Kept kept);

        R broken(Broken broken);

        R noted(Noted noted);

        R left(Left left);
    }

    /** Cases that answer most facts alike; each override is one that matters. */
    abstract class Some<R> implements Cases<R> {

        protected abstract R otherwise(Fact fact);

        @Override
        public R takeOpened(TakeOpened takeOpened) {
            return otherwise(takeOpened);
        }

        @Override
        public R actOpened(ActOpened actOpened) {
            return otherwise(actOpened);
        }

        @Override
        public R actClosed(ActClosed actClosed) {
            return otherwise(actClosed);
        }

        @Override
        public R takeClosed(TakeClosed takeClosed) {
            return otherwise(takeClosed);
        }

        @Override
        public R crashed(Crashed crashed) {
            return otherwise(crashed);
        }

        @Override
        public R faultMoved(FaultMoved faultMoved) {
            return otherwise(faultMoved);
        }

        @Override
        public R floorTaken(FloorTaken floorTaken) {
            return otherwise(floorTaken);
        }

        @Override
        public R floorYielded(FloorYielded floorYielded) {
            return otherwise(floorYielded);
        }

        @Override
        public R floorDropped(FloorDropped floorDropped) {
            return otherwise(floorDropped);
        }

        @Override
        public R overheard(Overheard overheard) {
            return otherwise(overheard);
        }

        @Override
        public R heard(Heard heard) {
            return otherwise(heard);
        }

        @Override
        public R corrected(Corrected corrected) {
            return otherwise(corrected);
        }

        @Override
        public R fellSilent(FellSilent fellSilent) {
            return otherwise(fellSilent);
        }

        @Override
        public R silenceBroken(SilenceBroken silenceBroken) {
            return otherwise(silenceBroken);
        }

        @Override
        public R clicked(Clicked clicked) {
            return otherwise(clicked);
        }

        @Override
        public R toolUsed(ToolUsed toolUsed) {
            return otherwise(toolUsed);
        }

        @Override
        public R toolFinished(ToolFinished toolFinished) {
            return otherwise(toolFinished);
        }

        @Override
        public R toolRefused(ToolRefused toolRefused) {
            return otherwise(toolRefused);
        }

        @Override
        public R learned(Learned learned) {
            return otherwise(learned);
        }

        @Override
        public R written(Written written) {
            return otherwise(written);
        }

        @Override
        public R claimed(Claimed claimed) {
            return otherwise(claimed);
        }

        @Override
        public R challenged(Challenged challenged) {
            return otherwise(challenged);
        }

        @Override
        public R asked(Asked asked) {
            return otherwise(asked);
        }

        @Override
        public R answered(Answered answered) {
            return otherwise(answered);
        }

        @Override
        public R letDown(LetDown letDown) {
            return otherwise(letDown);
        }

        @Override
        public R spoke(Spoke spoke) {
            return otherwise(spoke);
        }

        @Override
        public R reacted(Reacted reacted) {
            return otherwise(reacted);
        }

        @Override
        public R trustMoved(TrustMoved trustMoved) {
            return otherwise(trustMoved);
        }

        @Override
        public R promised(Promised promised) {
            return otherwise(promised);
        }

        @Override
        public R kept(Kept kept) {
            return otherwise(kept);
        }

        @Override
        public R broken(Broken broken) {
            return otherwise(broken);
        }

        @Override
        public R noted(Noted noted) {
            return otherwise(noted);
        }

        @Override
        public R left(Left left) {
            return otherwise(left);
        }
    }
}
