package poise.core.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.protocol.Topic;
import poise.core.scenario.Executive;
import poise.core.scenario.Fault;
import poise.core.scenario.Note;
import poise.core.scenario.Page;
import poise.core.scenario.Scenario;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** The facts of a take, sorted by what the rules ask of them. Each fact is looked at once. */
final class Docket extends Fact.Some<Boolean> {

    private final Scenario scenario;
    private final Map<Label, List<Evidence>> said = new EnumMap<>(Label.class);
    private final Map<Label, List<Evidence>> signals = new EnumMap<>(Label.class);
    private final Map<ToolKind, Map<Label, List<Evidence>>> written = new EnumMap<>(ToolKind.class);
    private final Map<ToolKind, List<Evidence>> used = new EnumMap<>(ToolKind.class);
    private final Map<Topic, List<Evidence>> learned = new EnumMap<>(Topic.class);
    private final Map<Topic, List<Evidence>> told = new EnumMap<>(Topic.class);
    private final Map<Fault.Standing, List<Evidence>> standings = new EnumMap<>(Fault.Standing.class);
    private final Map<String, List<Evidence>> clicks = new LinkedHashMap<>();
    private final List<Lull> lulls = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Id<Executive>, Trust> trust = new LinkedHashMap<>();
    private final List<Id<Executive>> gone = new ArrayList<>();
    private final List<Id<Note>> notes = new ArrayList<>();
    private Optional<Lull> silence = Optional.empty();
    private Moment latest = Moment.CRASH;
    private boolean spoken;
    private boolean complete;
    private int count;

    Docket(Scenario scenario) {
        this.scenario = scenario;
    }

    void add(Fact fact) {
        latest = Moment.later(latest, fact.at());
        fact.match(this);
        count++;
    }

    /** A silence that somebody ended, or that goes on. */
    record Lull(int fact, Moment since, Moment until) {

        Lull until(Moment end) {
            return new Lull(fact, since, Moment.later(since, end));
        }

        /** Quotes how many seconds of the player's it lasted, to the tenth. */
        Evidence evidence(int pace) {
            long tenths = since.until(until).toMillis() / pace / 100;
            return Evidence.deed(fact, since, tenths / 10 + "." + tenths % 10);
        }
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

    List<Evidence> used(ToolKind kind) {
        return used.getOrDefault(kind, List.of());
    }

    List<Evidence> learned(Topic topic) {
        return learned.getOrDefault(topic, List.of());
    }

    List<Evidence> told(Topic topic) {
        return told.getOrDefault(topic, List.of());
    }

    List<Evidence> cleared() {
        return standings.getOrDefault(Fault.Standing.CLEARED, List.of());
    }

    List<Evidence> worsened() {
        return standings.getOrDefault(Fault.Standing.WORSE, List.of());
    }

    /** The clicks on each place, in order. */
    Iterable<List<Evidence>> clicks() {
        return Collections.unmodifiableCollection(clicks.values());
    }

    /** The silences so far; one that still lasts ends with the latest fact. */
    List<Lull> lulls() {
        List<Lull> all = new ArrayList<>(lulls);
        silence.ifPresent(open -> all.add(open.until(latest)));
        return all;
    }

    List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }

    Trust trust(Executive executive) {
        return trust.getOrDefault(executive.id(), new Trust(executive.trust()));
    }

    boolean hasLeft(Executive executive) {
        return gone.contains(executive.id());
    }

    List<Id<Note>> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** Whether the player has said or written anything since the crash. */
    boolean hasSpoken() {
        return spoken;
    }

    boolean hasActed() {
        return !used.isEmpty();
    }

    boolean isComplete() {
        return complete;
    }

    private static List<Evidence> merged(Map<Label, List<Evidence>> lists, Set<Label> labels) {
        return labels.stream()
                .sorted()
                .flatMap(label -> lists.getOrDefault(label, List.of()).stream())
                .sorted()
                .toList();
    }

    @Override
    protected Boolean otherwise(Fact fact) {
        return false;
    }

    @Override
    public Boolean heard(Fact.Heard fact) {
        spoken |= !fact.at().isBefore(Moment.CRASH);
        fact.reading().proofs().forEach((label, proof) -> {
            int first =
                    Math.min(proof.evidence().from(), fact.utterance().words().size() - 1);
            Evidence evidence = new Evidence(
                    count,
                    fact.utterance().words().get(first).span().from(),
                    fact.utterance().span().from(),
                    fact.utterance().quote(proof.evidence()));
            keep(label, fact.reading(), evidence, said);
        });
        return true;
    }

    @Override
    public Boolean written(Fact.Written fact) {
        spoken = true;
        ToolKind kind = scenario.tool(fact.tool()).map(Tool::kind).orElse(ToolKind.MESSAGE);
        List<String> words = List.of(fact.text().strip().split("\\s+", -1));
        fact.reading().proofs().forEach((label, proof) -> {
            int to = Math.min(proof.evidence().to(), words.size());
            int from = Math.min(proof.evidence().from(), to - 1);
            Evidence evidence = Evidence.deed(count, fact.at(), String.join(" ", words.subList(from, to)));
            keep(label, fact.reading(), evidence, written.computeIfAbsent(kind, any -> new EnumMap<>(Label.class)));
        });
        return true;
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

    @Override
    public Boolean toolUsed(Fact.ToolUsed fact) {
        Optional<Tool> tool = scenario.tool(fact.tool());
        click(
                fact.tool().name(),
                fact.at(),
                tool.map(Tool::title).orElse(fact.tool().name()));
        tool.filter(each -> helps(each, fact.target()))
                .ifPresent(each -> used.computeIfAbsent(each.kind(), any -> new ArrayList<>())
                        .add(Evidence.deed(count, fact.at(), each.title())));
        return true;
    }

    private static boolean helps(Tool tool, Optional<Id<Target>> target) {
        return target.flatMap(tool::target).map(Target::helps).orElse(true);
    }

    @Override
    public Boolean toolRefused(Fact.ToolRefused fact) {
        click(fact.tool().name(), fact.at(), fact.tool().name());
        return true;
    }

    @Override
    public Boolean clicked(Fact.Clicked fact) {
        click(fact.place().name(), fact.at(), fact.place().name());
        return true;
    }

    private void click(String place, Moment at, String what) {
        Evidence evidence = Evidence.deed(count, at, what);
        if (evidence.isAfterCrash()) {
            clicks.computeIfAbsent(place, any -> new ArrayList<>()).add(evidence);
        }
    }

    @Override
    public Boolean learned(Fact.Learned fact) {
        scenario.truth(fact.truth()).ifPresent(truth -> learned.computeIfAbsent(truth.topic(), any -> new ArrayList<>())
                .add(Evidence.deed(count, fact.at(), truth.statement())));
        return true;
    }

    @Override
    public Boolean claimed(Fact.Claimed fact) {
        Evidence evidence = Evidence.deed(count, fact.at(), fact.quote());
        scenario.truths().stream()
                .filter(truth ->
                        truth.claims().stream().anyMatch(claim -> claim.id().equals(fact.claim())))
                .findFirst()
                .ifPresent(truth -> {
                    statements.add(new Statement(fact.claim(), fact.verdict(), evidence, truth.statement()));
                    if (fact.verdict() == Verdict.TRUE) {
                        told.computeIfAbsent(truth.topic(), any -> new ArrayList<>())
                                .add(evidence);
                    }
                });
        return true;
    }

    @Override
    public Boolean faultMoved(Fact.FaultMoved fact) {
        scenario.fault().stage(fact.stage()).ifPresent(stage -> {
            String page = scenario.product()
                    .page(stage.page())
                    .map(Page::title)
                    .orElse(stage.id().name());
            standings
                    .computeIfAbsent(stage.standing(), any -> new ArrayList<>())
                    .add(Evidence.deed(count, fact.at(), page));
        });
        return true;
    }

    @Override
    public Boolean fellSilent(Fact.FellSilent fact) {
        silence = Optional.of(new Lull(count, fact.since(), fact.at()));
        return true;
    }

    @Override
    public Boolean silenceBroken(Fact.SilenceBroken fact) {
        endSilence(fact.at());
        return true;
    }

    @Override
    public Boolean actClosed(Fact.ActClosed fact) {
        endSilence(fact.at());
        return true;
    }

    private void endSilence(Moment at) {
        silence.ifPresent(open -> lulls.add(open.until(at)));
        silence = Optional.empty();
    }

    @Override
    public Boolean trustMoved(Fact.TrustMoved fact) {
        trust.put(fact.executive(), fact.to());
        return true;
    }

    @Override
    public Boolean left(Fact.Left fact) {
        gone.add(fact.executive());
        return true;
    }

    @Override
    public Boolean noted(Fact.Noted fact) {
        notes.add(fact.note());
        return true;
    }

    @Override
    public Boolean takeClosed(Fact.TakeClosed fact) {
        complete = true;
        return true;
    }
}
