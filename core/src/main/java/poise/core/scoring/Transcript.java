package poise.core.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Moment;
import poise.core.protocol.Leaning;
import poise.core.protocol.Occurrence;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.scenario.Truth;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

/** What the player has said, written and claimed since the crash, by what it does. */
final class Transcript {

    /** So many words of a letter are enough to tell which it is. */
    private static final int OPENING = 12;

    private final Scenario scenario;
    private final Map<Label, List<Evidence>> said = new EnumMap<>(Label.class);
    private final Map<Label, List<Evidence>> signals = new EnumMap<>(Label.class);
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Topic, List<Evidence>> falsehoods = new EnumMap<>(Topic.class);
    private final Set<Integer> naming = new HashSet<>();
    private final List<Pledge> pledges = new ArrayList<>();
    private final List<Evidence> kept = new ArrayList<>();
    private final List<Evidence> broken = new ArrayList<>();
    private final Owners owners;
    private final Map<Topic, List<Evidence>> told = new EnumMap<>(Topic.class);
    private final List<Statement> statements = new ArrayList<>();
    private boolean spoken;

    /** A message or report, and what it does. */
    private record Letter(ToolKind kind, Set<Leaning> readers, Evidence whole, Map<Label, List<Evidence>> labels) {}

    /** A time that was named. */
    private record Pledge(Moment made, Duration ahead, Evidence evidence) {}

    Transcript(Scenario scenario) {
        this.scenario = scenario;
        this.owners = new Owners(scenario);
    }

    List<Evidence> said(Set<Label> labels) {
        return merged(said, labels);
    }

    List<Evidence> signals(Set<Label> labels) {
        return merged(signals, labels);
    }

    /** Whether the sentence that holds it names somebody who could own the failure. */
    boolean names(Evidence evidence) {
        return naming.contains(evidence.fact());
    }

    List<Evidence> written(Occurrence.Write wanted) {
        return letters.stream()
                .filter(letter -> letter.kind() == wanted.in())
                .filter(letter -> wanted.to().isEmpty() || !Collections.disjoint(wanted.to(), letter.readers()))
                .flatMap(letter -> wanted.labels().isEmpty()
                        ? Stream.of(letter.whole())
                        : merged(letter.labels(), wanted.labels()).stream())
                .toList();
    }

    List<Evidence> falsehoods(Optional<Topic> about) {
        return about.map(topic -> falsehoods.getOrDefault(topic, List.of()))
                .orElseGet(() -> Sighting.merged(falsehoods.values().stream()));
    }

    /** The times that were named, at most so far ahead. */
    List<Evidence> promises(Optional<Duration> ahead) {
        return pledges.stream()
                .filter(pledge ->
                        ahead.filter(most -> pledge.ahead().compareTo(most) > 0).isEmpty())
                .map(Pledge::evidence)
                .toList();
    }

    List<Evidence> kept() {
        return Collections.unmodifiableList(kept);
    }

    List<Evidence> broken() {
        return Collections.unmodifiableList(broken);
    }

    List<Evidence> told(Topic topic) {
        return told.getOrDefault(topic, List.of());
    }

    List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }

    /** Whether the player has said or written anything since the crash. */
    boolean hasSpoken() {
        return spoken;
    }

    /** The evidence for any of the labels in order; a sentence that carries several of them is one piece. */
    private static List<Evidence> merged(Map<Label, List<Evidence>> lists, Set<Label> labels) {
        Set<Integer> facts = new HashSet<>();
        return labels.stream()
                .sorted()
                .flatMap(label -> lists.getOrDefault(label, List.of()).stream())
                .sorted()
                .filter(evidence -> facts.add(evidence.fact()))
                .toList();
    }

    void hear(int number, Fact.Heard fact) {
        spoken |= !fact.at().isBefore(Moment.CRASH);
        if (owners.areNamedIn(fact.utterance().text())) {
            naming.add(number);
        }
        fact.reading()
                .proofs()
                .forEach((label, proof) ->
                        keep(label, fact.reading(), Evidence.words(number, fact, proof.evidence()), said));
    }

    void write(int number, Fact.Written fact) {
        spoken = true;
        ToolKind kind = scenario.tool(fact.tool()).map(Tool::kind).orElse(ToolKind.MESSAGE);
        Map<Label, List<Evidence>> moves = new EnumMap<>(Label.class);
        fact.reading()
                .proofs()
                .forEach((label, proof) ->
                        keep(label, fact.reading(), Evidence.words(number, fact, proof.evidence()), moves));
        Evidence whole = Evidence.words(number, fact, new WordRange(0, OPENING));
        Set<Leaning> readers = scenario.readers(fact.tool(), fact.to()).stream()
                .map(Executive::leaning)
                .collect(Collectors.toSet());
        letters.add(new Letter(kind, readers, whole, moves));
    }

    void promise(int number, Fact.Promised fact) {
        pledges.add(new Pledge(fact.at(), fact.at().until(fact.due()), Evidence.deed(number, fact.at(), fact.quote())));
    }

    void keep(int number, Fact.Kept fact) {
        kept.add(Evidence.deed(number, fact.at(), pledged(fact.made())));
    }

    void breakWord(int number, Fact.Broken fact) {
        broken.add(Evidence.deed(number, fact.at(), pledged(fact.made())));
    }

    /** The words by which a time was named then. */
    private String pledged(Moment made) {
        return pledges.stream()
                .filter(pledge -> pledge.made().equals(made))
                .map(pledge -> pledge.evidence().quote())
                .findFirst()
                .orElse("");
    }

    private void keep(Label label, Reading reading, Evidence evidence, Map<Label, List<Evidence>> moves) {
        if (!evidence.isAfterCrash()) {
            return;
        }
        if (reading.said(label).isPresent()) {
            moves.computeIfAbsent(label, any -> new ArrayList<>()).add(evidence);
        }
        if (reading.surely(label).isPresent()) {
            signals.computeIfAbsent(label, any -> new ArrayList<>()).add(evidence);
        }
    }

    void claim(int number, Fact.Claimed fact) {
        Evidence evidence = Evidence.deed(number, fact.at(), fact.quote());
        scenario.truths().stream()
                .filter(truth ->
                        truth.claims().stream().anyMatch(claim -> claim.id().equals(fact.claim())))
                .findFirst()
                .ifPresent(truth -> state(truth, fact, evidence));
    }

    private void state(Truth truth, Fact.Claimed fact, Evidence evidence) {
        statements.add(new Statement(fact.claim(), fact.verdict(), evidence, truth.statement()));
        if (fact.verdict() == Verdict.TRUE && evidence.isAfterCrash()) {
            told.computeIfAbsent(truth.topic(), any -> new ArrayList<>()).add(evidence);
        } else if (fact.verdict() == Verdict.FALSE) {
            falsehoods.computeIfAbsent(truth.topic(), any -> new ArrayList<>()).add(evidence);
        }
    }
}
