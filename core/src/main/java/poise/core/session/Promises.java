package poise.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.boardroom.Happening;
import poise.core.kernel.Moment;
import poise.core.kernel.WallClock;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.speech.Deadline;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Text;

/** Times that the player names to the customer: noticed when they are named, settled when they come. */
final class Promises {

    /** How far from the words that commit to a time its name may stand, in words. */
    private static final int NEAR = 6;

    private Promises() {}

    /** What time brings: every promise is kept or broken when it is due. */
    static List<Due> dues(State state, Act act) {
        return state.ledger().promises().stream()
                .map(promise -> act instanceof Act.Live
                        ? new Hearing(state).unlessSpoken(promise.due(), turn -> settle(turn, promise))
                        : Due.sharp(promise.due(), turn -> settle(turn, promise)))
                .toList();
    }

    private static void settle(Turn turn, Promise promise) {
        Moment at = promise.due();
        boolean kept = turn.audience().hadWord(promise.made(), at);
        turn.add(kept ? new Fact.Kept(at, promise.made(), at) : new Fact.Broken(at, promise.made(), at));
        List<Executive> customers = turn.audience().stillOn().stream()
                .filter(each -> each.leaning().isCustomer())
                .toList();
        turn.sway(customers, kept ? Happening.KEPT_WORD : Happening.BROKEN_WORD, at);
    }

    /** As the take ends: who has written before the time has kept it; of other times nobody knows. */
    static void close(Turn turn, Moment at) {
        for (Promise promise : turn.state().ledger().promises()) {
            if (turn.audience().hadWord(promise.made(), at)) {
                turn.add(new Fact.Kept(at, promise.made(), promise.due()));
            }
        }
    }

    /** Notes the times that these words name, if a customer hears or reads them. */
    static void note(Turn turn, Reading reading, Text words, Moment at, List<Executive> witnesses) {
        Optional<Reading.Proof> proof = reading.said(Label.COMMIT_TIMELINE);
        if (proof.isEmpty()
                || witnesses.stream().noneMatch(each -> each.leaning().isCustomer())) {
            return;
        }
        Optional<WallClock> now = turn.scenario().clock().map(clock -> clock.plus(Duration.ofMillis(at.millis())));
        String quote = words.quote(proof.get().evidence());
        String near = words.quote(proof.get().evidence().widened(NEAR));
        Stream.of(
                        Deadline.in(quote, now).or(() -> Deadline.in(near, now)),
                        Deadline.within(String.join(" ", words.words())))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(length -> turn.add(new Fact.Promised(at, at.plus(length), quote)));
    }
}
