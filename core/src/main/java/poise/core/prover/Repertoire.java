package poise.core.prover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import poise.core.protocol.Ask;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Claim;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.scenario.Truth;
import poise.core.session.State;
import poise.core.speech.Label;

/** What can be said or written in a scenario so that something occurs. */
final class Repertoire {

    private final Scenario scenario;
    private final Phrasebook phrases;

    Repertoire(Scenario scenario, Phrasebook phrases) {
        this.scenario = scenario;
        this.phrases = phrases;
    }

    Sentence of(Label label) {
        return Sentence.of(phrases, label);
    }

    /** Words that fill a silence and commit to nothing. */
    Sentence filler(int ordinal) {
        return ordinal % 3 == 0 ? of(Label.NARRATE) : Sentence.plain("And this is what you see here.");
    }

    /** What a narrator says while a film runs: long enough to leave few gaps. */
    Sentence narration() {
        return Sentence.plain(
                "And while it runs you see the same screen that your own people would have in front of them every day.");
    }

    /** What makes this occur when it is said now. */
    Optional<Sentence> said(Occurrence occurrence, State state) {
        return occurrence.match(new Saying(state));
    }

    private final class Saying extends Occurrence.Some<Optional<Sentence>> {

        private final State state;

        Saying(State state) {
            this.state = state;
        }

        @Override
        protected Optional<Sentence> otherwise(Occurrence occurrence) {
            return Optional.empty();
        }

        @Override
        public Optional<Sentence> placed(Occurrence.Placed placed) {
            boolean waits = placed.placing()
                    .after()
                    .filter(other -> other instanceof Occurrence.Clear && !isCleared(state))
                    .isPresent();
            return waits ? Optional.empty() : placed.of().match(this);
        }

        @Override
        public Optional<Sentence> say(Occurrence.Say say) {
            return first(say.labels()).map(label -> say.naming() ? naming(label) : of(label));
        }

        @Override
        public Optional<Sentence> signals(Occurrence.Signals signals) {
            return first(signals.labels()).map(Repertoire.this::of);
        }

        @Override
        public Optional<Sentence> tell(Occurrence.Tell tell) {
            return truth(tell.topic(), state).map(Sentence::claiming);
        }

        @Override
        public Optional<Sentence> promise(Occurrence.Promise promise) {
            return Optional.of(of(Label.COMMIT_TIMELINE));
        }

        @Override
        public Optional<Sentence> falseClaims(Occurrence.FalseClaims lie) {
            return lie(lie.about()).map(Sentence::claiming);
        }
    }

    private static Optional<Label> first(Set<Label> labels) {
        return labels.stream().sorted().findFirst();
    }

    private boolean isCleared(State state) {
        return scenario.fault().stages().stream()
                .filter(stage -> stage.standing() == Fault.Standing.CLEARED)
                .anyMatch(stage -> state.chronicle().has(new Event.Reached(stage.id())));
    }

    /** The label's sentence with the name of somebody to whom the failure can be handed over. */
    private Sentence naming(Label label) {
        String owner = scenario.owners().stream().findFirst().orElse("");
        return new Sentence((owner + " " + phrases.of(label)).strip(), Set.of(label), List.of());
    }

    /** A claim about the topic that is true and can be made by now. */
    private Optional<Claim> truth(Topic topic, State state) {
        return scenario.truths().stream()
                .filter(truth -> truth.topic() == topic)
                .filter(truth ->
                        truth.knownFromStart() || state.ledger().learned().contains(truth.id()))
                .flatMap(truth -> truth.claims().stream())
                .filter(Claim::holds)
                .findFirst();
    }

    private Optional<Claim> lie(Optional<Topic> about) {
        return scenario.truths().stream()
                .filter(truth -> about.filter(topic -> truth.topic() != topic).isEmpty())
                .map(Truth::claims)
                .flatMap(List::stream)
                .filter(claim -> !claim.holds())
                .findFirst();
    }

    /** The letter by which this occurs, to be filled with words. */
    Optional<Deed> letter(Occurrence occurrence) {
        return occurrence.match(new Writing());
    }

    private final class Writing extends Occurrence.Some<Optional<Deed>> {

        @Override
        protected Optional<Deed> otherwise(Occurrence occurrence) {
            return Optional.empty();
        }

        @Override
        public Optional<Deed> placed(Occurrence.Placed placed) {
            return placed.of().match(this);
        }

        @Override
        public Optional<Deed> write(Occurrence.Write write) {
            return letters(write.in())
                    .filter(deed -> write.in() == ToolKind.REPORT || isTo(deed, write))
                    .findFirst();
        }

        @Override
        public Optional<Deed> kept(Occurrence.Kept kept) {
            return letters(ToolKind.MESSAGE)
                    .filter(Repertoire.this::isToCustomer)
                    .findFirst();
        }
    }

    private Stream<Deed> letters(ToolKind kind) {
        return scenario.tools().stream()
                .filter(tool -> tool.kind() == kind && tool.isLetter())
                .flatMap(this::letters);
    }

    private Stream<Deed> letters(Tool tool) {
        return Deed.of(tool, scenario);
    }

    private boolean isTo(Deed deed, Occurrence.Write write) {
        return write.to().isEmpty()
                ? isToCustomer(deed)
                : reader(deed)
                        .map(Executive::leaning)
                        .filter(write.to()::contains)
                        .isPresent();
    }

    private boolean isToCustomer(Deed deed) {
        return reader(deed).filter(each -> each.leaning().isCustomer()).isPresent();
    }

    private Optional<Executive> reader(Deed deed) {
        return deed.target().flatMap(scenario::addressee);
    }

    /** A letter's words: all that is still wanted in letters of its kind. */
    Sentence written(Deed deed, Occurrence occurrence, List<Ask> wanted, Protocol protocol) {
        List<Label> labels = new ArrayList<>();
        Stream.concat(Stream.of(occurrence), wanted.stream().flatMap(ask -> ask.anyOf().stream()))
                .flatMap(each -> labels(each, deed.kind()))
                .filter(label -> !labels.contains(label))
                .forEach(labels::add);
        if (deed.kind() == ToolKind.REPORT) {
            protocol.steps().stream()
                    .flatMap(step -> step.ways().get(0).asks().stream())
                    .flatMap(ask -> ask.anyOf().stream())
                    .flatMap(each -> labels(each, ToolKind.REPORT))
                    .filter(label -> !labels.contains(label))
                    .forEach(labels::add);
        }
        Sentence all = Sentence.LETTER;
        for (Label label : labels) {
            all = all.and(of(label));
        }
        return all;
    }

    private static Stream<Label> labels(Occurrence occurrence, ToolKind kind) {
        return occurrence.match(new Wording(kind));
    }

    /** The label that a letter of this kind needs. */
    private static final class Wording extends Occurrence.Some<Stream<Label>> {

        private final ToolKind kind;

        Wording(ToolKind kind) {
            this.kind = kind;
        }

        @Override
        protected Stream<Label> otherwise(Occurrence occurrence) {
            return Stream.empty();
        }

        @Override
        public Stream<Label> placed(Occurrence.Placed placed) {
            return placed.of().match(this);
        }

        @Override
        public Stream<Label> write(Occurrence.Write write) {
            return write.in() == kind ? first(write.labels()).stream() : Stream.empty();
        }
    }
}
