package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.protocol.Condition;
import poise.core.protocol.Constraint;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.protocol.Window;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.scoring.Status;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BoardroomView;

/** Which window of the protocol is open now, and whether the hands rest while they should. */
record Windows(Phrases words, Protocol protocol) {

    BoardroomView.Due of(Glance glance, Scorecard card) {
        if (!glance.state().course().crashed()) {
            return BoardroomView.Due.NOTHING;
        }
        Optional<Score> next = next(glance, card);
        Optional<Window> window = next.flatMap(Score::window);
        Optional<Duration> left = window.map(open -> glance.now().until(open.closes()));
        Optional<Hands> hands = hands(glance, card);
        return new BoardroomView.Due(
                next.map(Score::title).orElse(""),
                left.map(time -> new Clocks(words).left(time)).orElse(""),
                window.map(open -> gone(open, glance.now())).orElse(0),
                hands.map(Hands::says).orElse(""),
                hands.map(Hands::tone).orElse(Tone.PLAIN));
    }

    /** The step that is not done and whose window closes next. */
    static Optional<Score> next(Glance glance, Scorecard card) {
        return card.scores().stream()
                .filter(score -> score.status() == Status.MISSED)
                .filter(score -> score.window()
                        .filter(window -> window.holds(glance.now()))
                        .isPresent())
                .min(Comparator.comparing(score -> score.window().orElseThrow().closes()));
    }

    private static int gone(Window window, Moment now) {
        long all = Math.max(1, Moment.CRASH.until(window.closes()).toMillis());
        return (int) Math.min(1000, Math.max(0, Moment.CRASH.until(now).toMillis() * 1000 / all));
    }

    /** What is said about the hands. */
    private record Hands(String says, Tone tone) {}

    /** While the protocol wants them to rest, and for as long again after a press. */
    private Optional<Hands> hands(Glance glance, Scorecard card) {
        return protocol.constraints().stream()
                .flatMap(each -> rest(each).stream().map(span -> hands(span, isBroken(each, card), glance.now())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isBroken(Constraint constraint, Scorecard card) {
        return card.scores().stream()
                .anyMatch(score -> score.id().equals(constraint.id().name()) && score.status() == Status.BROKEN);
    }

    private Optional<Hands> hands(Span rest, boolean broken, Moment now) {
        if (broken && now.isBefore(rest.to().plus(rest.length()))) {
            return Optional.of(new Hands(words.of("hands.on"), Tone.BAD));
        }
        return rest.contains(now)
                ? Optional.of(new Hands(words.of("hands.off", Clocks.rounded(now.until(rest.to()))), Tone.WATCH))
                : Optional.empty();
    }

    /** The time in which a constraint lets nobody touch the demo. */
    private static Optional<Span> rest(Constraint constraint) {
        if (!(constraint.breach() instanceof Condition.Enough enough)
                || !(enough.of() instanceof Occurrence.Placed placed)
                || !(placed.of() instanceof Occurrence.Touch)) {
            return Optional.empty();
        }
        return placed.placing().between();
    }
}
