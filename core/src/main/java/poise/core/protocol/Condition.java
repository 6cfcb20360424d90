package poise.core.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import poise.core.speech.Label;

/** A rule over the facts of a take, as data. It holds when there is enough evidence for it. */
public sealed interface Condition {

    <R> R match(Cases<R> cases);

    /** Saying or writing, surely, one of the labels at least {@code times} times; the first {@code free} ones do not count. */
    record Signals(Set<Label> labels, int times, int free) implements Condition {
        public Signals {
            labels = Set.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signals(this);
        }
    }

    /** Clicking one place {@code clicks} times within a stretch of time, at least {@code times} times. */
    record Clicks(int clicks, Duration within, int times) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clicks(this);
        }
    }

    /** Being silent for longer than this, at least {@code times} times. */
    record Silences(Duration over, int times) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.silences(this);
        }
    }

    /** Claiming what the scenario contradicts, at least {@code times} times. */
    record FalseClaims(int times) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.falseClaims(this);
        }
    }

    /** Bringing the product into a worse condition than the crash did, at least {@code times} times. */
    record Worsened(int times) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.worsened(this);
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
        R signals(Signals signals);

        R clicks(Clicks clicks);

        R silences(Silences silences);

        R falseClaims(FalseClaims falseClaims);

        R worsened(Worsened worsened);

        R allOf(AllOf allOf);

        R anyOf(AnyOf anyOf);
    }
}
