package poise.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;
import poise.core.scenario.Truth;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** What the player has said, written and claimed since the crash, by what it does. */
final class Transcript {

    private final Scenario scenario;
    private final Map<Label, List<Evidence>> said = new EnumMap<>(Label.class);
    private final Map<Label, List<Evidence>> signals = new EnumMap<>(Label.class);
    private final Map<ToolKind, Map<Label, List<Evidence>>> written = new EnumMap<>(ToolKind.class);
    private final Map<Topic, List<Evidence>> told = new EnumMap<>(Topic.class);
    private final List<Statement> statements = new ArrayList<>();
    private boolean spoken;

    Transcript(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Evidence> said(Set<Label> labels) {
        return merged(said, labels);
    }

    List<Evidence> signals(Set<Label> labels) {
        return merged(signals, labels);
    }

    List<Evidence> written(ToolKind in, Set<Label> labels) {
        return merged(written.getOrDefault(in, Map.of()), labels);
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
        fact.reading()
                .proofs()
                .forEach((label, proof) ->
                        keep(label, fact.reading(), Evidence.words(number, fact, proof.evidence()), said));
    }

    void write(int number, Fact.Written fact) {
        spoken = true;
        ToolKind kind = scenario.tool(fact.tool()).map(Tool::kind).orElse(ToolKind.MESSAGE);
        fact.reading().proofs().forEach((label, proof) -> {
            Evidence evidence = Evidence.words(number, fact, proof.evidence());
            keep(label, fact.reading(), evidence, written.computeIfAbsent(kind, any -> new EnumMap<>(Label.class)));
        });
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
        }
    }
}
