package poise.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Act;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;

/** Who hears or reads something, and who knows of the failure at all. */
record Audience(Scenario scenario, State state) {

    /** Those who sit in the room, or are on the line, of the act that is being played; nobody on a calendar. */
    List<Executive> inTheRoom() {
        return scenario.executives().stream().filter(each -> isThere(each.id())).toList();
    }

    boolean isThere(Id<Executive> executive) {
        return state.room().isPresent(executive)
                && live().filter(act -> act.seats(executive)).isPresent();
    }

    /** Those who have not left, wherever they are. */
    List<Executive> stillOn() {
        return scenario.executives().stream()
                .filter(each -> state.room().isPresent(each.id()))
                .toList();
    }

    /** Whether everybody who was in the room has left it. */
    boolean isDeserted() {
        return live().filter(act -> scenario.executives().stream().anyMatch(each -> act.seats(each.id())))
                        .isPresent()
                && inTheRoom().isEmpty();
    }

    /** Whether this executive saw the failure, was told of it, or noticed it. */
    boolean knows(Id<Executive> executive) {
        return sawIt(executive)
                || state.chronicle().has(new Event.WrittenTo(executive))
                || scenario.cues().stream()
                        .filter(cue -> cue.notices() && cue.executive().equals(executive))
                        .map(Cue::id)
                        .anyMatch(cue -> state.chronicle().has(new Event.Asked(cue)));
    }

    private boolean sawIt(Id<Executive> executive) {
        return state.course().crashed()
                && scenario.acts().stream()
                        .filter(act -> act instanceof Act.Live live && live.seats(executive))
                        .anyMatch(act -> state.chronicle().has(new Event.Opened(act.id())));
    }

    /**
     * Whether the customer had word of what was promised at {@code made} by {@code due}: a letter, but not one in the same
     * breath (so early that neither the act was over nor a quarter of the time had passed), or news aloud in the second half.
     */
    boolean hadWord(Moment made, Moment due) {
        Duration length = made.until(due);
        Moment quarter = made.plus(length.dividedBy(4));
        Moment later = Moment.earlier(quarter, nextAct(made));
        Moment half = made.plus(length.dividedBy(2));
        return scenario.executives().stream()
                .filter(each -> each.leaning().isCustomer())
                .anyMatch(each -> anyIn(state.chronicle().of(new Event.WrittenTo(each.id())), later, due)
                        || Promise.NEWS.stream()
                                .anyMatch(label ->
                                        anyIn(state.chronicle().of(new Event.Said(label), each.id()), half, due)));
    }

    /** When the first act opened after that, if any did. */
    private Moment nextAct(Moment made) {
        return scenario.acts().stream()
                .flatMap(act -> state.chronicle().of(new Event.Opened(act.id())).stream())
                .filter(made::isBefore)
                .min(Moment::compareTo)
                .orElse(new Moment(Long.MAX_VALUE));
    }

    private static boolean anyIn(List<Moment> moments, Moment after, Moment by) {
        return moments.stream().anyMatch(moment -> moment.isAfter(after) && !moment.isAfter(by));
    }

    private Optional<Act.Live> live() {
        return state.course()
                .act()
                .flatMap(scenario::act)
                .filter(Act.Live.class::isInstance)
                .map(Act.Live.class::cast);
    }
}
