package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Id.id;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import poise.core.debrief.ScorecardJson;
import poise.core.gear.Facts;
import poise.core.gear.Line;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** Whatever happened, the judge is fair about it. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 400)
class JudgeProperties {

    private static final Scenario ROOM = Rooms.full();

    /** Logs that look like takes: words, tools, claims and silences after the crash, in the order of time. */
    @Provide
    Arbitrary<List<Fact>> takes() {
        Arbitrary<Long> times = Arbitraries.longs().between(-5_000, 320_000);
        Arbitrary<Fact> heard = Combinators.combine(
                        times,
                        Arbitraries.of(Label.class).list().ofMaxSize(3),
                        Arbitraries.integers().between(400, 1_000))
                .as((at, labels, sure) -> Line.line(at, "some words that were said", labels.toArray(Label[]::new))
                        .sure(sure)
                        .heard());
        Arbitrary<Fact> used = Combinators.combine(
                        times, Arbitraries.of("logs", "refresh", "escalate", "report", "rerun"))
                .as((at, tool) -> new Fact.ToolUsed(new Moment(at), id(tool), Optional.empty(), OptionalInt.empty()));
        Arbitrary<Fact> clicked = times.map(at -> new Fact.Clicked(new Moment(at), id("desk")));
        Arbitrary<Fact> claimed = Combinators.combine(times, Arbitraries.of(Verdict.class))
                .as((at, verdict) -> new Fact.Claimed(new Moment(at), id("pool-is-full"), verdict, "so"));
        Arbitrary<Fact> moved = times.map(at -> new Fact.FaultMoved(new Moment(at), id("cleared")));
        Arbitrary<Fact> fell = times.map(at -> new Fact.FellSilent(new Moment(at), new Moment(at - 4_000)));
        Arbitrary<Fact> broken = times.map(at -> new Fact.SilenceBroken(new Moment(at), new Moment(at - 5_000)));
        return Arbitraries.oneOf(heard, heard, heard, used, clicked, claimed, moved, fell, broken)
                .list()
                .ofMaxSize(60)
                .map(facts ->
                        facts.stream().sorted(Comparator.comparing(Fact::at)).toList());
    }

    @Provide
    Arbitrary<List<Fact>> anything() {
        return Facts.any().list().ofMaxSize(30);
    }

    private static Scorecard judged(List<Fact> log) {
        return Judge.judge(ROOM, Protocols.TINY, log);
    }

    @Property
    void seen_one_by_one_or_at_once_is_the_same(@ForAll("takes") List<Fact> take) {
        Judge judge = new Judge(ROOM, Protocols.TINY);
        for (int seen = 1; seen <= take.size(); seen++) {
            judge.see(take.get(seen - 1));
            assertEquals(judged(take.subList(0, seen)), judge.scorecard());
        }
    }

    @Property
    void judged_twice_gives_the_same_bytes(@ForAll("takes") List<Fact> take) {
        assertEquals(ScorecardJson.print(judged(take)), ScorecardJson.print(judged(new ArrayList<>(take))));
    }

    @Property
    void no_take_earns_more_than_a_thousand(@ForAll("takes") List<Fact> take) {
        Scorecard card = judged(take);
        assertTrue(card.total().count() <= 1_000);
        assertTrue(!card.isCapped() || card.total().count() <= 499);
    }

    @Property(tries = 1_000)
    void even_nonsense_is_judged(@ForAll("anything") List<Fact> log) {
        assertTrue(judged(log).total().count() <= 1_000);
    }

    @Property
    void doubting_a_signal_never_costs_marks(
            @ForAll("takes") List<Fact> take, @ForAll("signals") Label signal, @ForAll("doubts") int certainty) {
        List<Fact> doubted = take.stream()
                .map(fact -> fact instanceof Fact.Heard heard ? doubted(heard, signal, certainty) : fact)
                .toList();
        Scorecard sure = judged(take);
        Scorecard unsure = judged(doubted);
        assertTrue(unsure.total().count() >= sure.total().count(), () -> sure.total() + " fell to " + unsure.total());
        assertTrue(unsure.flags().size() <= sure.flags().size());
    }

    @Provide
    Arbitrary<Label> signals() {
        return Arbitraries.of(Label.class).filter(Label::isSignal);
    }

    @Provide
    Arbitrary<Integer> doubts() {
        return Arbitraries.integers().between(0, Reading.SURE.value() - 1);
    }

    private static Fact doubted(Fact.Heard heard, Label label, int certainty) {
        Map<Label, Reading.Proof> proofs = new EnumMap<>(Label.class);
        proofs.putAll(heard.reading().proofs());
        proofs.computeIfPresent(
                label,
                (any, proof) -> new Reading.Proof(
                        proof.evidence(),
                        Permille.permille(Math.min(certainty, proof.certainty().value()))));
        return new Fact.Heard(heard.at(), heard.utterance(), new Reading(proofs), heard.means());
    }

    @Property
    void every_mark_withheld_or_given_has_its_evidence(@ForAll("takes") List<Fact> take) {
        for (Score score : judged(take).scores()) {
            for (Finding finding : score.findings()) {
                boolean given = finding.marks().count() > 0;
                assertTrue(
                        !given || !finding.evidence().isEmpty() || score.way().isEmpty(), finding::toString);
                finding.evidence().forEach(evidence -> assertTrue(evidence.fact() < take.size()));
            }
            assertTrue(score.status() != Status.BROKEN || !score.evidence().isEmpty());
        }
    }
}
