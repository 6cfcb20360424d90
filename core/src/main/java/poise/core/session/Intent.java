package poise.core.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.speech.Label;
import poise.core.speech.Utterance;

/** What the player, or the clock, wants. */
public sealed interface Intent {

    /** When it reached the session, on the meeting clock. */
    Moment at();

    <R> R match(Cases<R> cases);

    /** Time has come this far. */
    record Advance(Moment at) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.advance(this);
        }
    }

    /** A voice, or a first key, was noticed; it began at {@code since}. */
    record TakeFloor(Moment at, Moment since) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.takeFloor(this);
        }
    }

    /** The sentence that is still being spoken already does this, surely. */
    record Overhear(Moment at, Set<Label> labels) implements Intent {
        public Overhear {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overhear(this);
        }
    }

    /** The voice stopped at {@code until}; its words are still to come. */
    record YieldFloor(Moment at, Moment until) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.yieldFloor(this);
        }
    }

    /** What was taken for a voice had no words. */
    record DropFloor(Moment at) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dropFloor(this);
        }
    }

    record Say(Moment at, Utterance utterance, Meaning meaning, Means means) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.say(this);
        }
    }

    record Click(Moment at, Id<Place> place) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.click(this);
        }
    }

    /** Uses a tool; {@code target} is what it is used on, {@code value} what a setting is put to. */
    record UseTool(Moment at, Id<Tool> tool, Optional<Id<Target>> target, OptionalInt value) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.useTool(this);
        }
    }

    /** Sends a message or the report; the meaning's word ranges count the text's words between blanks. */
    record Write(Moment at, Id<Tool> tool, Optional<Id<Target>> to, String text, Meaning meaning) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.write(this);
        }
    }

    /** Leaves the take for good. */
    record Leave(Moment at) implements Intent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leave(this);
        }
    }

    /** One answer for each kind of intent. */
    interface Cases<R> {
        R advance(Advance advance);

        R takeFloor(TakeFloor takeFloor);

        R overhear(Overhear overhear);

        R yieldFloor(YieldFloor yieldFloor);

        R dropFloor(DropFloor dropFloor);

        R say(Say say);

        R click(Click click);

        R useTool(UseTool useTool);

        R write(Write write);

        R leave(Leave leave);
    }
}
