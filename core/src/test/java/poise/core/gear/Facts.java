package poise.core.gear;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.scenario.Claim;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Means;
import poise.core.session.Refusal;
import poise.core.session.Verdict;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.core.speech.WordRange;

/** Arbitrary facts of every kind, with every letter that there is. */
public final class Facts {

    private Facts() {}

    public static Arbitrary<Fact> any() {
        return Arbitraries.oneOf(kinds());
    }

    /** One arbitrary for each kind of fact. */
    public static List<Arbitrary<Fact>> kinds() {
        return List.of(
                opening(),
                as(Combinators.combine(moments(), Facts.<Object>ids())
                        .as((at, id) -> new Fact.ActOpened(at, cast(id)))),
                as(Combinators.combine(moments(), Facts.<Object>ids())
                        .as((at, id) -> new Fact.ActClosed(at, cast(id)))),
                as(Combinators.combine(moments(), Arbitraries.of(Ending.class)).as(Fact.TakeClosed::new)),
                as(moments().map(Fact.Crashed::new)),
                as(Combinators.combine(moments(), Facts.<Object>ids())
                        .as((at, id) -> new Fact.FaultMoved(at, cast(id)))),
                as(moments().map(Fact.FloorTaken::new)),
                as(moments().map(Fact.FloorYielded::new)),
                as(moments().map(Fact.FloorDropped::new)),
                as(Combinators.combine(moments(), Arbitraries.of(Label.class).set())
                        .as(Fact.Overheard::new)),
                as(heard()),
                as(corrected()),
                as(Combinators.combine(moments(), moments()).as(Fact.FellSilent::new)),
                as(Combinators.combine(moments(), moments()).as(Fact.SilenceBroken::new)),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.Clicked(at, cast(id)))),
                as(Combinators.combine(
                                moments(),
                                Facts.<Object>ids(),
                                Facts.<Object>ids().optional(),
                                values())
                        .as((at, id, target, value) ->
                                new Fact.ToolUsed(at, cast(id), target.map(Facts::cast), value))),
                as(Combinators.combine(
                                moments(),
                                Facts.<Object>ids(),
                                Facts.<Object>ids().optional(),
                                values())
                        .as((at, id, target, value) ->
                                new Fact.ToolFinished(at, cast(id), target.map(Facts::cast), value))),
                as(Combinators.combine(
                                moments(),
                                Facts.<Object>ids(),
                                Facts.<Object>ids().optional(),
                                Arbitraries.of(Refusal.class))
                        .as((at, id, target, why) -> new Fact.ToolRefused(at, cast(id), target.map(Facts::cast), why))),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.Learned(at, cast(id)))),
                as(Combinators.combine(
                                moments(),
                                Facts.<Object>ids(),
                                Facts.<Object>ids().optional(),
                                texts(),
                                readings())
                        .as((at, id, to, text, reading) ->
                                new Fact.Written(at, cast(id), to.map(Facts::cast), text, reading))),
                as(Combinators.combine(moments(), Facts.<Object>ids(), Arbitraries.of(Verdict.class), texts())
                        .as((at, id, verdict, quote) -> new Fact.Claimed(at, cast(id), verdict, quote))),
                as(Combinators.combine(moments(), Facts.<Object>ids())
                        .as((at, id) -> new Fact.Challenged(at, cast(id)))),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.Asked(at, cast(id)))),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.Answered(at, cast(id)))),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.LetDown(at, cast(id)))),
                as(Combinators.combine(moments(), moments(), Facts.<Object>ids(), texts())
                        .as((at, until, id, text) -> new Fact.Spoke(at, until, cast(id), text))),
                as(Combinators.combine(moments(), Facts.<Object>ids(), Arbitraries.of(Expression.class))
                        .as((at, id, face) -> new Fact.Reacted(at, cast(id), face))),
                as(Combinators.combine(moments(), Facts.<Object>ids(), trusts(), trusts(), texts())
                        .as((at, id, from, to, why) -> new Fact.TrustMoved(at, cast(id), from, to, why))),
                as(Combinators.combine(moments(), moments(), texts()).as(Fact.Promised::new)),
                as(Combinators.combine(moments(), moments(), moments()).as(Fact.Kept::new)),
                as(Combinators.combine(moments(), moments(), moments()).as(Fact.Broken::new)),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.Noted(at, cast(id)))),
                as(Combinators.combine(moments(), Facts.<Object>ids()).as((at, id) -> new Fact.Left(at, cast(id)))));
    }

    public static Arbitrary<Fact> opening() {
        return as(Combinators.combine(moments(), Facts.<Object>ids(), editions(), Arbitraries.longs())
                .as((at, id, edition, seed) -> new Fact.TakeOpened(at, cast(id), edition, seed)));
    }

    private static Arbitrary<Edition> editions() {
        return Combinators.combine(texts(), Arbitraries.integers(), texts(), Arbitraries.of(Allowance.values()))
                .as(Edition::new);
    }

    private static Arbitrary<Fact.Heard> heard() {
        return Combinators.combine(
                        moments(), words().list().ofMinSize(1).ofMaxSize(8), readings(), Arbitraries.of(Means.class))
                .as((at, words, reading, means) -> {
                    List<Word> sorted = words.stream()
                            .sorted((a, b) -> a.span().from().compareTo(b.span().from()))
                            .toList();
                    Moment last = sorted.get(sorted.size() - 1).span().to();
                    boolean inOrder = !last.isBefore(sorted.get(0).span().from());
                    return new Fact.Heard(at, Utterance.of(inOrder ? sorted : sorted.subList(0, 1)), reading, means);
                });
    }

    private static Arbitrary<Fact.Corrected> corrected() {
        Arbitrary<Fact.Corrected.Assertion> claims = Combinators.combine(
                        Facts.<Claim>ids(), Arbitraries.of(Verdict.class), texts())
                .as(Fact.Corrected.Assertion::new);
        return Combinators.combine(
                        moments(),
                        Arbitraries.integers().between(1, 5),
                        heard(),
                        claims.list().ofMaxSize(3))
                .as((at, number, heard, made) ->
                        new Fact.Corrected(at, number, heard.utterance(), heard.reading(), made));
    }

    private static Arbitrary<Word> words() {
        return Combinators.combine(
                        texts().filter(text -> !text.isBlank()),
                        Arbitraries.longs().between(-100_000, 1_000_000_000L),
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.integers().between(0, 1_000))
                .as((text, from, length, sure) ->
                        new Word(text, new Span(new Moment(from), new Moment(from + length)), Permille.permille(sure)));
    }

    private static Arbitrary<Reading> readings() {
        Arbitrary<Reading.Proof> proofs = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.integers().between(0, 1_000))
                .as((from, length, sure) ->
                        new Reading.Proof(new WordRange(from, from + length), Permille.permille(sure)));
        return Arbitraries.maps(Arbitraries.of(Label.class), proofs)
                .ofMaxSize(5)
                .map(Reading::new);
    }

    private static Arbitrary<Moment> moments() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE))
                .map(Moment::new);
    }

    private static Arbitrary<Trust> trusts() {
        return Arbitraries.integers().between(0, 1_000).map(level -> new Trust(Permille.permille(level)));
    }

    private static Arbitrary<OptionalInt> values() {
        return Arbitraries.integers().optional().map(value -> value.map(OptionalInt::of)
                .orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(30);
    }

    private static <T> Arbitrary<Id<T>> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> new Id<>(parts.stream().collect(Collectors.joining("-"))));
    }

    private static <T> Id<T> cast(Id<?> id) {
        return new Id<>(id.name());
    }

    private static Arbitrary<Fact> as(Arbitrary<? extends Fact> arbitrary) {
        return arbitrary.map(fact -> fact);
    }
}
