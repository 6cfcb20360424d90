package poise.core.session;

import java.util.List;
import java.util.stream.Stream;
import poise.core.boardroom.Happening;
import poise.core.boardroom.Temperament;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Claim;
import poise.core.scenario.Cue;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Silence;

/** What words do to the room: trust moves, claims are weighed, questions are answered. */
final class Impression {

    private final Turn turn;
    private final Meaning meaning;
    private final Reading reading;
    private final Moment at;
    private final Ledger before;

    /** Takes its measure before the words are added to the ledger. */
    Impression(Turn turn, Meaning meaning, Moment at) {
        this.turn = turn;
        this.meaning = meaning;
        this.reading = meaning.reading();
        this.at = at;
        this.before = turn.state().ledger();
    }

    void sway() {
        for (Label label : reading.proofs().keySet()) {
            if (reading.counted(label).isPresent()) {
                turn.sway(
                        at, label.id(), each -> Temperament.of(each.leaning()).weighs(label, before.timesSaid(label)));
            }
        }
    }

    void claims(List<String> words) {
        for (ClaimSpotter.Spotted spotted : new ClaimSpotter(turn.scenario()).spot(meaning)) {
            Verdict verdict = spotted.verdict(turn.state().ledger().learned());
            turn.add(new Fact.Claimed(at, spotted.claim().id(), verdict, spotted.quote(words)));
            if (verdict != Verdict.TRUE) {
                challenge(spotted.claim(), verdict);
            }
        }
    }

    private void challenge(Claim claim, Verdict verdict) {
        claim.challenge()
                .filter(challenge -> turn.state().room().isPresent(challenge.executive()))
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
        questions(turn, spoken)
                .filter(cue -> cue.answers().stream()
                        .anyMatch(label -> reading.said(label).isPresent()))
                .toList()
                .forEach(this::answer);
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
