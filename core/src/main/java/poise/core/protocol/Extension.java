package poise.core.protocol;

import java.time.Duration;
import java.util.List;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;

/**
 * A protocol as it is for a player who is given so much time: what has to be done by a time may be done later, and what
 * is forbidden from a time on is forbidden later. Nothing gets harder: hands rest no longer, a burst of clicks stays as
 * short. Times of an hour and more are counted in turns on a calendar, which nobody has to take quickly, and stay.
 */
record Extension(Allowance allowance) {

    private static final Duration CALENDAR = Duration.ofHours(1);

    Protocol of(Protocol protocol) {
        return new Protocol(
                protocol.id(),
                protocol.title(),
                protocol.lesson(),
                protocol.steps().stream().map(this::step).toList(),
                protocol.constraints().stream().map(this::constraint).toList(),
                protocol.failureModes().stream().map(this::mode).toList());
    }

    private Step step(Step step) {
        return new Step(
                step.id(),
                step.title(),
                step.idea(),
                step.example(),
                step.ways().stream().map(this::way).toList());
    }

    private Way way(Way way) {
        return new Way(
                way.id(),
                schedule(way.schedule()),
                way.timing(),
                way.asks().stream().map(this::ask).toList());
    }

    private Schedule schedule(Schedule schedule) {
        return isOnCalendar(schedule.closes())
                ? schedule
                : new Schedule(schedule.from(), longer(schedule.ideal()), longer(schedule.closes()), schedule.until());
    }

    private Ask ask(Ask ask) {
        return new Ask(ask.id(), ask.title(), ask.category(), ask.marks(), asked(ask.anyOf()), ask.times());
    }

    private Constraint constraint(Constraint constraint) {
        return new Constraint(
                constraint.id(),
                constraint.title(),
                constraint.idea(),
                constraint.example(),
                constraint.category(),
                constraint.marks(),
                constraint.loss(),
                constraint.breach().match(new Forbidden()));
    }

    private FailureMode mode(FailureMode mode) {
        return new FailureMode(
                mode.id(),
                mode.title(),
                mode.fatal(),
                mode.idea(),
                mode.drill(),
                mode.when().match(new Forbidden()));
    }

    private List<Occurrence> asked(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(each -> each.match(new Longer(this::asked)))
                .toList();
    }

    /** It may come later. */
    private Occurrence.Placing asked(Occurrence.Placing placing) {
        return new Occurrence.Placing(
                placing.after(),
                placing.within().map(this::longer),
                placing.before(),
                placing.between().map(span -> new Span(span.from(), later(span.to()))),
                placing.rhythm().map(this::longer));
    }

    /** It counts from later on, and no longer than before. */
    private Occurrence.Placing forbidden(Occurrence.Placing placing) {
        return new Occurrence.Placing(
                placing.after(),
                placing.within(),
                placing.before(),
                placing.between().map(span -> new Span(Moment.earlier(later(span.from()), span.to()), span.to())),
                placing.rhythm());
    }

    private Duration longer(Duration length) {
        return isOnCalendar(length) ? length : allowance.of(length);
    }

    private Moment later(Moment moment) {
        return moment.isAfter(Moment.CRASH) ? Moment.CRASH.plus(longer(Moment.CRASH.until(moment))) : moment;
    }

    private static boolean isOnCalendar(Duration length) {
        return length.compareTo(CALENDAR) >= 0;
    }

    /** What is said of a place in the take. */
    @FunctionalInterface
    private interface Place {
        Occurrence.Placing of(Occurrence.Placing placing);
    }

    /** An occurrence in its place, and a silence that is longer than the player is given. */
    private final class Longer extends Occurrence.Some<Occurrence> {

        private final Place place;

        Longer(Place place) {
            this.place = place;
        }

        @Override
        protected Occurrence otherwise(Occurrence occurrence) {
            return occurrence;
        }

        @Override
        public Occurrence silences(Occurrence.Silences silences) {
            return new Occurrence.Silences(longer(silences.over()));
        }

        @Override
        public Occurrence placed(Occurrence.Placed placed) {
            return new Occurrence.Placed(placed.of().match(this), place.of(placed.placing()));
        }
    }

    /** A condition that proves a breach or a failure. */
    private final class Forbidden implements Condition.Cases<Condition> {

        @Override
        public Condition enough(Condition.Enough enough) {
            Occurrence of = enough.of().match(new Longer(Extension.this::forbidden));
            return new Condition.Enough(of, enough.times(), enough.free());
        }

        @Override
        public Condition lacks(Condition.Lacks lacks) {
            return new Condition.Lacks(asked(lacks.all()), later(lacks.by()));
        }

        @Override
        public Condition allOf(Condition.AllOf allOf) {
            return new Condition.AllOf(all(allOf.conditions()));
        }

        @Override
        public Condition anyOf(Condition.AnyOf anyOf) {
            return new Condition.AnyOf(all(anyOf.conditions()));
        }

        private List<Condition> all(List<Condition> conditions) {
            return conditions.stream().map(each -> each.match(this)).toList();
        }
    }
}
