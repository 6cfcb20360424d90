package poise.core.protocol;

import java.util.Set;
import poise.core.speech.Label;

/** Something that a player can do and a protocol can ask for: a pattern over facts, as data. */
public sealed interface Deed {

    <R> R match(Cases<R> cases);

    /** Saying one of the labels aloud. */
    record Say(Set<Label> labels) implements Deed {
        public Say {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.say(this);
        }
    }

    /** Writing one of the labels in a message or in the report ({@code in} is {@code MESSAGE} or {@code REPORT}). */
    record Write(ToolKind in, Set<Label> labels) implements Deed {
        public Write {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.write(this);
        }
    }

    /** Using a tool of this kind. */
    record Use(ToolKind kind) implements Deed {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.use(this);
        }
    }

    /** Finding, by a tool, what is true about the topic. */
    record Learn(Topic topic) implements Deed {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.learn(this);
        }
    }

    /** Claiming what is true about the topic once it can be known. */
    record Tell(Topic topic) implements Deed {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tell(this);
        }
    }

    /** Bringing the product back to work. */
    record Clear() implements Deed {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clear(this);
        }
    }

    /** One answer for each kind of deed. */
    interface Cases<R> {
        R say(Say say);

        R write(Write write);

        R use(Use use);

        R learn(Learn learn);

        R tell(Tell tell);

        R clear(Clear clear);
    }
}
