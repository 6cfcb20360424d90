package poise.core.protocol;

import java.util.List;
import poise.core.kernel.Moment;

/** A rule over the facts of a take, as data. It holds when there is enough evidence for it. */
public sealed interface Condition {

    <R> R match(Cases<R> cases);

    /** Something occurs at least {@code times} times; the first {@code free} ones do not count. */
    record Enough(Occurrence of, int times, int free) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enough(this);
        }
    }

    /** None of these has occurred by a moment that the live acts have come to. */
    record Lacks(List<Occurrence> all, Moment by) implements Condition {
        public Lacks {
            all = List.copyOf(all);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lacks(this);
        }
    }

    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** One answer for each kind of condition. */
    interface Cases<R> {
        R enough(Enough enough);

        R lacks(Lacks lacks);

        R allOf(AllOf allOf);

        R anyOf(AnyOf anyOf);
    }
}
