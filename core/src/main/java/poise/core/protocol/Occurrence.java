package poise.core.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.speech.Label;

/**
 * Something that a protocol looks for in a take, asked for or forbidden: a pattern over facts, as data. It may occur any
 * number of times, each with its own evidence.
 */
public sealed interface Occurrence {

    <R> R match(Cases<R> cases);

    /** The kinds of tool without which it cannot occur. */
    default Set<ToolKind> needs() {
        return Set.of();
    }

    /** Saying one of the labels aloud; if {@code naming}, in a sentence that names an owner. */
    record Say(Set<Label> labels, boolean naming) implements Occurrence {
        public Say {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.say(this);
        }
    }

    /**
     * Writing one of the labels, or anything if there are none, in a message or in the report ({@code in} is {@code
     * MESSAGE} or {@code REPORT}), to somebody of one of the leanings, or to anybody if there are none.
     */
    record Write(ToolKind in, Set<Label> labels, Set<Leaning> to) implements Occurrence {
        public Write {
            labels = Set.copyOf(labels);
            to = Set.copyOf(to);
        }

        @Override
        public Set<ToolKind> needs() {
            return Set.of(in);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.write(this);
        }
    }

    /** Saying or writing one of the labels, surely. */
    record Signals(Set<Label> labels) implements Occurrence {
        public Signals {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signals(this);
        }
    }

    /** Using a tool of one of these kinds; if {@code distinct}, each tool counts once. */
    record Use(Set<ToolKind> kinds, Choice choice, boolean distinct) implements Occurrence {
        public Use {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Set<ToolKind> needs() {
            return kinds.size() == 1 ? kinds : Set.of();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.use(this);
        }
    }

    /** Finding, by a tool, what is true about the topic. */
    record Learn(Topic topic) implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.learn(this);
        }
    }

    /** Claiming what is true about the topic once it can be known. */
    record Tell(Topic topic) implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tell(this);
        }
    }

    /** Bringing the product back to work. */
    record Clear() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clear(this);
        }
    }

    /** Bringing the product into a worse condition than the crash did. */
    record Worsened() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.worsened(this);
        }
    }

    /** Clicking one place so often within a stretch of time. */
    record Clicks(int clicks, Duration within) implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clicks(this);
        }
    }

    /** Clicking on the demo itself. */
    record Touch() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.touch(this);
        }
    }

    /** Being silent for longer than this. */
    record Silences(Duration over) implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.silences(this);
        }
    }

    /** Claiming what the scenario contradicts, about this topic or any. */
    record FalseClaims(Optional<Topic> about) implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.falseClaims(this);
        }
    }

    /** Somebody notices the failure without having been told. */
    record Noticed() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noticed(this);
        }
    }

    /** Leaving a question without an answer. */
    record LetDown() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.letDown(this);
        }
    }

    /** An executive speaks while a tool of this kind is at work. */
    record RoomTalks(ToolKind during) implements Occurrence {
        @Override
        public Set<ToolKind> needs() {
            return Set.of(during);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.roomTalks(this);
        }
    }

    /** Speaking for this share of the time for which a tool of this kind is at work. */
    record TalkedOver(ToolKind during, Permille share) implements Occurrence {
        @Override
        public Set<ToolKind> needs() {
            return Set.of(during);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.talkedOver(this);
        }
    }

    /** Naming a time, at most so far ahead if that is asked. */
    record Promise(Optional<Duration> within) implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.promise(this);
        }
    }

    /** A time that was named comes, and the customer had word by then. */
    record Kept() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kept(this);
        }
    }

    /** A time that was named passes without a word to the customer. */
    record Broken() implements Occurrence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.broken(this);
        }
    }

    /** Another occurrence where it stands in a certain place of the take. */
    record Placed(Occurrence of, Placing placing) implements Occurrence {
        @Override
        public Set<ToolKind> needs() {
            return of.needs();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placed(this);
        }
    }

    /** Which targets of a tool count. */
    enum Choice {
        /** Those that help, or a tool that needs none. */
        GOOD,
        /** Those that do not help. */
        POOR,
        /** All. */
        ANY;

        /** Whether a use counts, by whether its target helps. */
        public boolean includes(boolean helps) {
            return switch (this) {
                case GOOD -> helps;
                case POOR -> !helps;
                case ANY -> true;
            };
        }
    }

    /**
     * Where in a take something occurs.
     *
     * @param after it counts only once this has occurred
     * @param within it counts only so long after that
     * @param before it counts only until any of these has occurred
     * @param between it counts only in this part of the meeting, its end excluded
     * @param rhythm it counts only if it comes no later than so long after the one before
     */
    record Placing(
            Optional<Occurrence> after,
            Optional<Duration> within,
            List<Occurrence> before,
            Optional<Span> between,
            Optional<Duration> rhythm) {
        public Placing {
            before = List.copyOf(before);
        }
    }

    /** One answer for each kind of occurrence. */
    interface Cases<R> {
        R say(Say say);

        R write(Write write);

        R signals(Signals signals);

        R use(Use use);

        R learn(Learn learn);

        R tell(Tell tell);

        R clear(Clear clear);

        R worsened(Worsened worsened);

        R clicks(Clicks clicks);

        R touch(Touch touch);

        R silences(Silences silences);

        R falseClaims(FalseClaims falseClaims);

        R noticed(Noticed noticed);

        R letDown(LetDown letDown);

        R roomTalks(RoomTalks roomTalks);

        R talkedOver(TalkedOver talkedOver);

        R promise(Promise promise);

        R kept(Kept kept);

        R broken(Broken broken);

        R placed(Placed placed);
    }

    /** For those who care about a few kinds only. */
    abstract class Some<R> implements Cases<R> {

        /** The answer for every kind that has none of its own. */
        protected abstract R otherwise(Occurrence occurrence);

        @Override
        public R say(Say say) {
            return otherwise(say);
        }

        @Override
        public R write(Write write) {
            return otherwise(write);
        }

        @Override
        public R signals(Signals signals) {
            return otherwise(signals);
        }

        @Override
        public R use(Use use) {
            return otherwise(use);
        }

        @Override
        public R learn(Learn learn) {
            return otherwise(learn);
        }

        @Override
        public R tell(Tell tell) {
            return otherwise(tell);
        }

        @Override
        public R clear(Clear clear) {
            return otherwise(clear);
        }

        @Override
        public R worsened(Worsened worsened) {
            return otherwise(worsened);
        }

        @Override
        public R clicks(Clicks clicks) {
            return otherwise(clicks);
        }

        @Override
        public R touch(Touch touch) {
            return otherwise(touch);
        }

        @Override
        public R silences(Silences silences) {
            return otherwise(silences);
        }

        @Override
        public R falseClaims(FalseClaims falseClaims) {
            return otherwise(falseClaims);
        }

        @Override
        public R noticed(Noticed noticed) {
            return otherwise(noticed);
        }

        @Override
        public R letDown(LetDown letDown) {
            return otherwise(letDown);
        }

        @Override
        public R roomTalks(RoomTalks roomTalks) {
            return otherwise(roomTalks);
        }

        @Override
        public R talkedOver(TalkedOver talkedOver) {
            return otherwise(talkedOver);
        }

        @Override
        public R promise(Promise promise) {
            return otherwise(promise);
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
        public R placed(Placed placed) {
            return otherwise(placed);
        }
    }
}
