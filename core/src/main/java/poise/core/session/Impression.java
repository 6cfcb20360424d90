package poise.core.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import poise.core.boardroom.Happening;
import poise.core.boardroom.Temperament;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Claim;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Silence;

/** What words do to the room: trust moves, claims are weighed, questions are answered. */
final class Impression {

    private final Turn turn;
    private final Meaning meaning;
    private final Reading reading;
    private final Moment at;
    private final List<Executive> witnesses;
    private final Chronicle before;
    private final Set<Label> claimed = EnumSet.noneOf(Label.class);

    /**
     * Takes its measure before the words are entered into the chronicle.
     *
     * @param witnesses those who hear or read them
     */
    Impression(Turn turn, Meaning meaning, Moment at, List<Executive> witnesses) {
        this.turn = turn;
        this.meaning = meaning;
        this.reading = meaning.reading();
        this.at = at;
        this.witnesses = List.copyOf(witnesses);
        this.before = turn.state().chronicle();
    }

    void sway() {
        for (Label label : reading.counted()) {
            turn.sway(witnesses, at, label.id(), each -> Temperament.of(each.leaning())
                    .weighs(label, before.of(new Event.Said(label), each.id()).size()));
        }
    }

    /** Weighs the claims; a true one says what it is about as surely as any label. */
    void claims(List<String> words) {
        for (ClaimSpotter.Spotted spotted : new ClaimSpotter(turn.scenario()).spot(meaning)) {
            Verdict verdict = spotted.verdict(turn.state().ledger().learned());
            turn.add(new Fact.Claimed(at, spotted.claim().id(), verdict, spotted.quote(words)));
            if (verdict == Verdict.TRUE) {
                claimed.addAll(spotted.claim().labels());
            } else {
                challenge(spotted.claim(), verdict);
            }
        }
    }

    private void challenge(Claim claim, Verdict verdict) {
        claim.challenge()
                .filter(challenge -> turn.state().room().isPresent(challenge.executive()))
                .filter(challenge ->
                        witnesses.stream().anyMatch(each -> each.id().equals(challenge.executive())))
                .filter(challenge -> !turn.state().ledger().challenged().contains(claim.id()))
                .ifPresent(challenge -> {
                    turn.add(new Fact.Challenged(at, claim.id()));
                    if (verdict == Verdict.FALSE) {
                        turn.sway(challenge.executive(), Happening.MISLED, at);
                    }
                });
    }

    /** Open questions that these words answer; words begun before half of a question was asked do not. */
    void answers(Span spoken) {
        answer(questions(turn, spoken));
    }

    /** Open questions of those who read these words. */
    void answersInWriting() {
        answer(turn.state().room().open().keySet().stream().flatMap(id -> turn.scenario().cue(id).stream()));
    }

    private void answer(Stream<Cue> questions) {
        questions
                .filter(cue -> witnesses.stream().anyMatch(each -> each.id().equals(cue.executive())))
                .filter(cue -> cue.answers().stream().anyMatch(this::isConveyed))
                .toList()
                .forEach(this::answer);
    }

    /** Whether the words do this, or claim in truth what somebody claims who does it. */
    private boolean isConveyed(Label label) {
        return reading.said(label).isPresent() || claimed.contains(label);
    }

    /** The open questions that had been understood when these words began. */
    static Stream<Cue> questions(Turn turn, Span spoken) {
        return turn.state().room().open().entrySet().stream()
                .flatMap(open -> turn
                        .scenario()
                        .cue(open.getKey())
                        .filter(cue -> !spoken.from().isBefore(understood(cue, open.getValue())))
                        .stream());
    }

    /** When it is clear what is being asked. */
    private static Moment understood(Cue cue, Moment asked) {
        return asked.plus(Silence.lengthOf(cue.line()).dividedBy(2));
    }

    private void answer(Cue cue) {
        turn.add(new Fact.Answered(at, cue.id()));
        turn.sway(cue.executive(), Happening.ANSWERED, at);
    }
}
