package poise.desktop.stage.direction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import poise.core.boardroom.Expression;
import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.scenario.Act;
import poise.core.scenario.Executive;
import poise.core.session.Room;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.BoardroomView.Doing;
import poise.desktop.stage.view.BoardroomView.Person;

/** The executives as they sit there. */
record Seats(Phrases words, Account account) {

    private static final Permille WELL = Permille.permille(600);
    private static final Permille FAIR = Permille.permille(350);

    /** Everybody who is in the room or on the line, in the scenario's order; at most one of them is speaking. */
    List<Person> of(Glance glance) {
        Optional<Id<Executive>> speaker = account.transcript().speaker(glance.now());
        return glance.scenario().executives().stream()
                .filter(each -> isSeated(each, glance))
                .map(each ->
                        person(each, glance, speaker.filter(each.id()::equals).isPresent()))
                .toList();
    }

    /** Whether an executive belongs to the act; after the meeting everybody does. */
    private static boolean isSeated(Executive executive, Glance glance) {
        return !(glance.act().orElse(null) instanceof Act.Live live) || live.seats(executive.id());
    }

    private Person person(Executive executive, Glance glance, boolean speaking) {
        Room.Listener listener = glance.state().room().listeners().get(executive.id());
        if (listener == null || !listener.present()) {
            return absent(executive, listener);
        }
        Permille trust = listener.trust().level();
        return new Person(
                executive.id().name(),
                face(executive),
                drawn(listener.expression()),
                executive.name(),
                executive.role(),
                trust.value(),
                words.of("mood." + listener.expression().id()),
                tone(trust),
                speaking
                        ? Doing.SPEAKS
                        : account.jottings().writes(executive.id(), glance.now()) ? Doing.WRITES : Doing.LISTENS);
    }

    private Person absent(Executive executive, Room.@Nullable Listener last) {
        return new Person(
                executive.id().name(),
                face(executive),
                Face.Expression.DISTRACTED,
                executive.name(),
                executive.role(),
                last == null ? 0 : last.trust().level().value(),
                words.of("mood.left"),
                Tone.BAD,
                Doing.LEFT);
    }

    /** The picture of a listener's expression. */
    static Face.Expression drawn(Expression expression) {
        return switch (expression) {
            case NEUTRAL -> Face.Expression.NEUTRAL;
            case ATTENTIVE -> Face.Expression.ATTENTIVE;
            case IMPRESSED -> Face.Expression.IMPRESSED;
            case RELIEVED -> Face.Expression.RELIEVED;
            case SKEPTICAL -> Face.Expression.SKEPTICAL;
            case ANNOYED -> Face.Expression.ANNOYED;
            case ALARMED -> Face.Expression.ALARMED;
            case DISTRACTED -> Face.Expression.DISTRACTED;
        };
    }

    static Tone tone(Permille trust) {
        return trust.atLeast(WELL) ? Tone.GOOD : trust.atLeast(FAIR) ? Tone.WATCH : Tone.BAD;
    }

    /** The portraits of an executive; a packed scenario names none that is missing. */
    static Face face(Executive executive) {
        return Face.called(executive.portrait())
                .orElseThrow(() -> new IllegalStateException(
                        String.format(Locale.ROOT, "No portraits are called %s", executive.portrait())));
    }
}
