package poise.core.prover;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.protocol.Condition;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

/** Tries to fail in a way that has a name. */
final class Saboteur {

    /** So often a way to something is followed before it is given up. */
    private static final int PATIENCE = 12;

    private final Scenario scenario;
    private final Survey survey;
    private final Repertoire repertoire;
    private final Protocol protocol;

    Saboteur(Scenario scenario, Survey survey, Phrasebook phrases, Protocol protocol) {
        this.scenario = scenario;
        this.survey = survey;
        this.repertoire = new Repertoire(scenario, phrases);
        this.protocol = protocol;
    }

    /** A take in which the failure mode is seen; if none is found, the last that was tried. */
    Rendition tried(FailureMode mode) {
        List<Condition> ways = ways(mode.when()).toList();
        Rendition tried = new Rendition(scenario, protocol);
        for (int i = 0; i < ways.size() && !tried.isFlagged(mode); i++) {
            tried = played(ways.get(i));
        }
        return tried;
    }

    private static Stream<Condition> ways(Condition condition) {
        return condition instanceof Condition.AnyOf any
                ? any.conditions().stream().flatMap(Saboteur::ways)
                : Stream.of(condition);
    }

    private Rendition played(Condition condition) {
        Rendition rendition = new Rendition(scenario, protocol);
        condition.match(new Misdeed(rendition));
        rendition.end();
        return rendition;
    }

    /** Does what a condition forbids. */
    private final class Misdeed implements Condition.Cases<Boolean> {

        private final Rendition rendition;

        Misdeed(Rendition rendition) {
            this.rendition = rendition;
        }

        @Override
        public Boolean enough(Condition.Enough enough) {
            for (int i = 0; i < enough.times() + enough.free(); i++) {
                enough.of().match(new Mischief(rendition));
            }
            return true;
        }

        @Override
        public Boolean lacks(Condition.Lacks lacks) {
            rendition.talkUntil(lacks.by().plus(Duration.ofSeconds(2)), repertoire);
            return true;
        }

        @Override
        public Boolean allOf(Condition.AllOf allOf) {
            allOf.conditions().forEach(each -> each.match(this));
            return true;
        }

        @Override
        public Boolean anyOf(Condition.AnyOf anyOf) {
            return anyOf.conditions().get(0).match(this);
        }
    }

    /** Makes something occur. */
    private final class Mischief extends Occurrence.Some<Boolean> {

        private final Rendition rendition;

        Mischief(Rendition rendition) {
            this.rendition = rendition;
        }

        @Override
        protected Boolean otherwise(Occurrence occurrence) {
            return said(rendition, occurrence) || handled(rendition, occurrence);
        }

        @Override
        public Boolean placed(Occurrence.Placed placed) {
            placed.placing().after().ifPresent(first -> first.match(this));
            placed.placing().between().ifPresent(span -> rendition.talkUntil(span.from(), repertoire));
            return placed.of().match(this);
        }

        @Override
        public Boolean clicks(Occurrence.Clicks clicks) {
            for (int i = 0; i < clicks.clicks(); i++) {
                rendition.click();
            }
            return true;
        }

        @Override
        public Boolean touch(Occurrence.Touch touch) {
            rendition.click();
            return true;
        }

        @Override
        public Boolean silences(Occurrence.Silences silences) {
            rendition.await(rendition.attempt().clock().plus(silences.over()).plus(Duration.ofSeconds(6)));
            rendition.say(repertoire.of(Label.NARRATE));
            return true;
        }

        @Override
        public Boolean broken(Occurrence.Broken broken) {
            rendition.say(repertoire.of(Label.COMMIT_TIMELINE));
            rendition.end();
            return true;
        }

        @Override
        public Boolean noticed(Occurrence.Noticed noticed) {
            rendition.await(rendition.attempt().clock().plus(Duration.ofMinutes(10)));
            return true;
        }

        @Override
        public Boolean letDown(Occurrence.LetDown letDown) {
            rendition.await(rendition.attempt().clock().plus(Duration.ofMinutes(10)));
            return true;
        }
    }

    private boolean said(Rendition rendition, Occurrence occurrence) {
        Optional<Sentence> sentence =
                repertoire.said(occurrence, rendition.attempt().state());
        sentence.filter(any -> rendition.attempt().isLive()).ifPresent(rendition::say);
        return sentence.isPresent();
    }

    /** Follows the way to it act by act, as far as there is one. */
    private boolean handled(Rendition rendition, Occurrence occurrence) {
        for (int i = 0; i < PATIENCE && !rendition.attempt().isOver(); i++) {
            Optional<Survey.Leg> leg = new Aim(scenario, rendition.attempt(), survey).towards(occurrence);
            if (leg.isEmpty()) {
                survey.exit(Standpoint.of(scenario, rendition.attempt().state()))
                        .ifPresent(rendition::use);
                rendition.beat(3_000);
            } else if (leg.get().deed().isEmpty()) {
                rendition.beat(5_000);
            } else {
                rendition.use(leg.get().deed().get());
                finish(rendition);
                if (isDone(leg.get(), occurrence)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDone(Survey.Leg leg, Occurrence occurrence) {
        return occurrence instanceof Occurrence.Use use
                && leg.deed().filter(deed -> use.kinds().contains(deed.kind())).isPresent();
    }

    private static void finish(Rendition rendition) {
        for (int i = 0; i < 40 && !rendition.areHandsFree(); i++) {
            rendition.beat(60_000);
        }
    }
}
