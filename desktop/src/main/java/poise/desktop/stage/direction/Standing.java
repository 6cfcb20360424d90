package poise.desktop.stage.direction;

import java.util.List;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.protocol.Category;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scoring.Scorecard;
import poise.core.session.Room;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BoardroomView;

/** How the room stands: its trust, what the take has earned so far, and what happened. */
record Standing(Phrases words, Account account, Screen screen, String trouble) {

    private static final int SHOWN = 20;

    BoardroomView.Room of(Glance glance, Scorecard card) {
        int trust = trust(glance);
        int change = Math.round((trust - trustAtFirst(glance)) / 10f);
        return new BoardroomView.Room(
                trust,
                change == 0 ? words.of("room.steady") : words.of("room.change", signed(change)),
                tone(change),
                last(glance),
                account.barometer().course(glance.now()),
                Stream.of(Category.values())
                        .map(category -> gauge(card, category))
                        .toList(),
                feed(glance),
                hint(glance));
    }

    private static Tone tone(int change) {
        return change < 0 ? Tone.BAD : change > 0 ? Tone.GOOD : Tone.PLAIN;
    }

    /** By how much the trust moved last, and why. */
    private BoardroomView.Move last(Glance glance) {
        int people = Math.max(1, glance.scenario().executives().size());
        return account.story().feed().stream()
                .filter(each -> points(each.moved(), people) != 0)
                .findFirst()
                .map(each ->
                        new BoardroomView.Move(signed(points(each.moved(), people)), each.what(), effectTone(each)))
                .orElse(BoardroomView.Move.NONE);
    }

    /** What a move of all trust together, in permille, is worth to the room, in hundredths. */
    private static int points(int moved, int people) {
        return Math.round(moved / (10f * people));
    }

    private static int trust(Glance glance) {
        return (int) glance.state().room().listeners().values().stream()
                .filter(Room.Listener::present)
                .mapToInt(listener -> listener.trust().level().value())
                .average()
                .orElse(0);
    }

    private static int trustAtFirst(Glance glance) {
        return (int) glance.scenario().executives().stream()
                .map(Executive::trust)
                .mapToInt(Permille::value)
                .average()
                .orElse(0);
    }

    private BoardroomView.Gauge gauge(Scorecard card, Category category) {
        int marks = card.marks(category).count();
        int worth = category.worth().count();
        return new BoardroomView.Gauge(
                words.of("category." + category.id()),
                words.of("debrief.sum", marks, worth),
                marks * 1000 / worth,
                Tone.ACCENT);
    }

    List<BoardroomView.Event> feed(Glance glance) {
        int people = Math.max(1, glance.scenario().executives().size());
        return account.story().feed().stream()
                .limit(SHOWN)
                .map(each -> new BoardroomView.Event(
                        each.at().toString(), each.what(), effect(points(each.moved(), people)), effectTone(each)))
                .toList();
    }

    private static Tone effectTone(Happened happened) {
        return happened.moved() > 0 ? Tone.GOOD : happened.moved() < 0 ? Tone.BAD : happened.tone();
    }

    private String effect(int points) {
        return points == 0 ? "" : words.of("feed.trust", signed(points));
    }

    private static String signed(int points) {
        return points < 0 ? "\u2212" + -points : "+" + points;
    }

    /** The one thing to know now: a remark, an open question, or what came of the last choice. */
    private String hint(Glance glance) {
        if (!screen.remark().isEmpty()) {
            return screen.remark();
        }
        String outcome = account.story().freshOutcome(glance.now());
        if (!trouble.isEmpty() || !outcome.isEmpty()) {
            return trouble.isEmpty() ? outcome : trouble;
        }
        return glance.state().room().open().keySet().stream()
                .findFirst()
                .flatMap((Id<Cue> cue) -> glance.scenario().cue(cue))
                .map(cue -> words.of("hint.question", account.story().name(cue.executive())))
                .orElse("");
    }
}
