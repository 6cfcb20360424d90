package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Id.id;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import poise.core.debrief.Delivery;
import poise.core.debrief.ScorecardJson;
import poise.core.gear.Facts;
import poise.core.gear.Line;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.core.speech.WordRange;

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
        Arbitrary<Fact> written = Combinators.combine(
                        times,
                        Arbitraries.of(Label.class).list().ofMaxSize(3),
                        Arbitraries.integers().between(400, 1_000))
                .as((at, labels, sure) -> new Fact.Written(
                        new Moment(at),
                        id("report"),
                        Optional.empty(),
                        "some words that were written",
                        Line.line(at, "some words that were written", labels.toArray(Label[]::new))
                                .sure(sure)
                                .reading()));
        Arbitrary<Fact> broken = times.map(at -> new Fact.SilenceBroken(new Moment(at), new Moment(at - 5_000)));
        return Arbitraries.oneOf(heard, heard, heard, written, used, clicked, claimed, moved, fell, broken)
                .list()
                .ofMaxSize(60)
                .map(facts ->
                        facts.stream().sorted(Comparator.comparing(Fact::at)).toList());
    }

    @Provide
    Arbitrary<List<Fact>> anything() {
        return Facts.any().list().ofMaxSize(30);
    }

    /** Takes with corrections behind them, of utterances that were heard and of some that were not. */
    @Provide
    Arbitrary<List<Fact>> corrected() {
        Arbitrary<Fact> corrections = Combinators.combine(
                        Arbitraries.integers().between(1, 25),
                        Arbitraries.longs().between(0, 300_000),
                        Arbitraries.of(Label.class))
                .as((number, at, label) -> {
                    Line line = Line.line(at, "other words", label);
                    List<Fact.Corrected.Assertion> claims =
                            List.of(new Fact.Corrected.Assertion(id("pool-is-full"), Verdict.TRUE, "other"));
                    return new Fact.Corrected(line.end(), number, line.utterance(), line.reading(), claims);
                });
        return Combinators.combine(takes(), corrections.list().ofMaxSize(5)).as((take, more) -> {
            List<Fact> log = new ArrayList<>(take);
            log.addAll(more);
            return log;
        });
    }

    private static Scorecard judged(List<Fact> log) {
        return Judge.judge(ROOM, Protocols.TINY, log);
    }

    @Property
    void seen_one_by_one_or_at_once_is_the_same(@ForAll("corrected") List<Fact> take) {
        Judge judge = new Judge(ROOM, Protocols.TINY);
        for (int seen = 1; seen <= take.size(); seen++) {
            judge.see(take.get(seen - 1));
            assertEquals(judged(take.subList(0, seen)), judge.scorecard());
        }
    }

    @Property
    void judged_twice_gives_the_same_bytes(@ForAll("corrected") List<Fact> take) {
        assertEquals(ScorecardJson.print(judged(take)), ScorecardJson.print(judged(new ArrayList<>(take))));
    }

    @Property
    void no_take_earns_more_than_a_thousand(@ForAll("corrected") List<Fact> take) {
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
        List<Fact> doubted =
                take.stream().map(fact -> doubted(fact, signal, certainty)).toList();
        Scorecard sure = judged(take);
        Scorecard unsure = judged(doubted);
        assertTrue(unsure.total().count() >= sure.total().count(), () -> sure.total() + " fell to " + unsure.total());
        assertTrue(unsure.flags().size() <= sure.flags().size());
    }

    @Property
    void a_doubtful_signal_is_a_question_and_never_a_finding(
            @ForAll("takes") List<Fact> take, @ForAll("doubts") int certainty) {
        List<Fact> doubted = new ArrayList<>(take);
        for (Label label : Label.values()) {
            doubted.replaceAll(fact -> label.isSignal() ? doubted(fact, label, certainty) : fact);
        }
        Scorecard card = judged(doubted);
        Set<String> signalled = Set.of("own-it", "composed");
        assertTrue(card.scores().stream()
                .filter(score -> signalled.contains(score.id()))
                .allMatch(score -> score.evidence().isEmpty()));
        assertTrue(card.flags().stream().noneMatch(flag -> Set.of("blame-shifter", "apologizer")
                .contains(flag.mode().id().name())));
        Doubts.of(ROOM, Protocols.TINY, doubted).stream()
                .filter(doubt -> doubt.label().isSignal())
                .forEach(doubt -> assertTrue(doubt.certainty().compareTo(Reading.SURE) < 0));
    }

    @Property
    void however_it_was_delivered_it_has_the_same_marks(@ForAll("takes") List<Fact> take, @ForAll("words") int words) {
        List<Fact> otherwise = take.stream()
                .map(fact -> fact instanceof Fact.Heard heard ? delivered(heard, words) : fact)
                .toList();
        assertEquals(marks(judged(take)), marks(judged(otherwise)));
        boolean spoke = take.stream()
                .anyMatch(fact -> fact instanceof Fact.Heard heard
                        && !heard.utterance().span().from().isBefore(Moment.CRASH));
        assertEquals(spoke, !Delivery.of(ROOM, take).equals(Delivery.of(ROOM, otherwise)));
    }

    private static List<Integer> marks(Scorecard card) {
        return card.scores().stream().map(score -> score.marks().count()).toList();
    }

    @Provide
    Arbitrary<Integer> words() {
        return Arbitraries.integers().between(6, 30);
    }

    /** The same sentence in the same time, but in so many words, with a breath before the last one. */
    private static Fact delivered(Fact.Heard heard, int count) {
        Moment from = heard.utterance().span().from();
        Moment to = heard.utterance().span().to();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < count - 1; i++) {
            words.add(new Word(
                    "so",
                    new Span(new Moment(from.millis() + 10L * i), from.plus(Duration.ofMillis(10L * i + 9))),
                    Permille.FULL));
        }
        words.add(new Word("on", new Span(to.minus(Duration.ofMillis(9)), to), Permille.FULL));
        Map<Label, Reading.Proof> proofs = new EnumMap<>(Label.class);
        heard.reading()
                .proofs()
                .forEach((label, proof) ->
                        proofs.put(label, new Reading.Proof(new WordRange(0, count), proof.certainty())));
        return new Fact.Heard(heard.at(), Utterance.of(words), new Reading(proofs), heard.means());
    }

    @Provide
    Arbitrary<Label> signals() {
        return Arbitraries.of(Label.class).filter(Label::isSignal);
    }

    @Provide
    Arbitrary<Integer> doubts() {
        return Arbitraries.integers().between(0, Reading.SURE.value() - 1);
    }

    private static Fact doubted(Fact fact, Label label, int certainty) {
        if (fact instanceof Fact.Heard heard) {
            Reading doubted = doubted(heard.reading(), label, certainty);
            return new Fact.Heard(heard.at(), heard.utterance(), doubted, heard.means());
        }
        if (fact instanceof Fact.Written letter) {
            Reading doubted = doubted(letter.reading(), label, certainty);
            return new Fact.Written(letter.at(), letter.tool(), letter.to(), letter.text(), doubted);
        }
        return fact;
    }

    private static Reading doubted(Reading reading, Label label, int certainty) {
        Map<Label, Reading.Proof> proofs = new EnumMap<>(Label.class);
        proofs.putAll(reading.proofs());
        proofs.computeIfPresent(
                label,
                (any, proof) -> new Reading.Proof(
                        proof.evidence(),
                        Permille.permille(Math.min(certainty, proof.certainty().value()))));
        return new Reading(proofs);
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
