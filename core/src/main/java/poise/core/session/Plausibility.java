package poise.core.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.Reading.Proof;

/**
 * How well a reading suits its place in the take: the answer to a question that was just asked is a little surer, a cause,
 * a fix or a prevention before anybody has looked is a little less sure. It settles doubts, finds no label that nobody
 * thought of, and a failure signal stays as it was read.
 */
final class Plausibility {

    /** How much surer or less sure, in permille: enough to settle a doubt, too little to overrule a clear reading. */
    private static final int SHIFT = 100;

    /** So soon after the crash nobody knows a cause or has mended anything without having looked. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(15);

    private static final Set<Label> NEED_A_LOOK = Set.of(Label.ROOT_CAUSE, Label.RESOLUTION, Label.PREVENTION);

    private final Set<Label> asked;
    private final boolean soon;

    /** For words that were spoken in that time. */
    Plausibility(Turn turn, Span spoken) {
        asked = Impression.questions(turn, spoken)
                .flatMap(cue -> cue.answers().stream())
                .collect(Collectors.toSet());
        soon = spoken.from().isBefore(Moment.CRASH.plus(FIRST_LOOK)) && !hasLooked(turn);
    }

    private static boolean hasLooked(Turn turn) {
        State state = turn.state();
        return state.desk().busy().isPresent()
                || turn.scenario().tools().stream().anyMatch(tool -> state.hasUsed(tool.id()))
                || !state.ledger().learned().isEmpty();
    }

    Reading of(Reading reading) {
        Map<Label, Proof> weighed = new EnumMap<>(Label.class);
        reading.proofs()
                .forEach((label, proof) -> weighed.put(
                        label,
                        new Proof(
                                proof.evidence(),
                                Permille.clamped(proof.certainty().value() + shift(label)))));
        return new Reading(weighed);
    }

    private int shift(Label label) {
        if (label.isSignal()) {
            return 0;
        }
        int answering = asked.contains(label) ? SHIFT : 0;
        int hasty = soon && NEED_A_LOOK.contains(label) ? SHIFT : 0;
        return answering - hasty;
    }
}
