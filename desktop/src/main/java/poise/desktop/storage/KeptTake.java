package poise.desktop.storage;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import poise.core.archive.TakeLog;
import poise.core.kernel.Id;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Scorecard;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;

/**
 * A take as the history knows it.
 *
 * @param protocol the pack it is judged by; unknown for a found take whose scenario is not installed
 */
public record KeptTake(
        TakeId id,
        Id<Scenario> scenario,
        Edition edition,
        long seed,
        Optional<Id<Protocol>> protocol,
        Status status,
        Optional<Result> result) {

    /** How far a take came. */
    public enum Status {
        OPEN,
        COMPLETE,
        ABANDONED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status named(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }

        /** That of a log to which nothing will be added any more. */
        static Status of(TakeLog log) {
            boolean finished = log.facts().stream()
                    .filter(Fact.TakeClosed.class::isInstance)
                    .map(Fact.TakeClosed.class::cast)
                    .anyMatch(closed -> closed.ending() != Ending.ABANDONED);
            return finished ? COMPLETE : ABANDONED;
        }
    }

    /** A take that has just begun. */
    static KeptTake begun(TakeId id, Fact.TakeOpened opened, Optional<Id<Protocol>> protocol) {
        return new KeptTake(
                id, opened.scenario(), opened.edition(), opened.seed(), protocol, Status.OPEN, Optional.empty());
    }

    /** The same take when it is over. */
    KeptTake over(TakeLog log, Optional<Scorecard> card) {
        return new KeptTake(
                id,
                scenario,
                edition,
                seed,
                card.map(Scorecard::protocol).or(() -> protocol),
                Status.of(log),
                card.map(judged -> Result.of(log.facts(), judged)));
    }

    /** When it began, on the wall clock. */
    public Instant started() {
        return id.started();
    }
}
