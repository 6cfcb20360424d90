package poise.core.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.boardroom.Expression;
import poise.core.boardroom.Trust;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Note;

/**
 * The executives as they sit there.
 *
 * @param open questions that wait for an answer, since when
 * @param replies lines that somebody means to say
 * @param faces expressions about to be shown
 * @param quietAt when the last line of an executive ends
 * @param noted what they wrote down
 */
public record Room(
        Map<Id<Executive>, Listener> listeners,
        Map<Id<Cue>, Moment> open,
        List<Reply> replies,
        List<Face> faces,
        Moment quietAt,
        Set<Id<Note>> noted) {

    /** One executive's state of mind. */
    public record Listener(Trust trust, Expression expression, boolean present) {}

    /** A line that an executive means to say, from {@code due} on. */
    public record Reply(Id<Executive> executive, String line, Moment due) {}

    /** An expression that an executive is about to show. */
    public record Face(Id<Executive> executive, Expression expression, Moment due) {}

    public boolean isPresent(Id<Executive> executive) {
        Listener listener = listeners.get(executive);
        return listener != null && listener.present();
    }

    Room with(Id<Executive> executive, Listener listener) {
        return new Room(Copies.with(listeners, executive, listener), open, replies, faces, quietAt, noted);
    }

    Room asking(Cue cue, Moment at) {
        return new Room(listeners, Copies.with(open, cue.id(), at), replies, faces, quietAt, noted);
    }

    Room closing(Id<Cue> cue) {
        return new Room(listeners, Copies.without(open, cue), replies, faces, quietAt, noted);
    }

    Room meaning(Reply reply) {
        return new Room(listeners, open, Copies.with(replies, reply), faces, quietAt, noted);
    }

    Room speaking(Id<Executive> executive, String line, Moment until) {
        List<Reply> left = replies.stream()
                .filter(reply ->
                        reply.executive().equals(executive) && reply.line().equals(line))
                .findFirst()
                .map(said -> Copies.without(replies, said))
                .orElse(replies);
        return new Room(listeners, open, left, faces, Moment.later(quietAt, until), noted);
    }

    Room expecting(Face face) {
        Room others = unseen(face.executive());
        return new Room(listeners, open, replies, Copies.with(others.faces, face), quietAt, noted);
    }

    /** Without the expression that this executive was about to show. */
    Room unseen(Id<Executive> executive) {
        List<Face> others = faces.stream()
                .filter(each -> !each.executive().equals(executive))
                .toList();
        return new Room(listeners, open, replies, others, quietAt, noted);
    }

    /** Without what this executive meant to say, to show or to hear; {@code own} are this executive's cues. */
    Room withoutPlansOf(Id<Executive> executive, Set<Id<Cue>> own) {
        Map<Id<Cue>, Moment> others = open;
        for (Id<Cue> cue : own) {
            others = Copies.without(others, cue);
        }
        List<Reply> left = replies.stream()
                .filter(each -> !each.executive().equals(executive))
                .toList();
        return new Room(listeners, others, left, unseen(executive).faces, quietAt, noted);
    }

    /** After the act: nobody waits for anything any more. */
    Room dispersed() {
        return new Room(listeners, Map.of(), List.of(), List.of(), quietAt, noted);
    }

    Room noting(Id<Note> note) {
        return new Room(listeners, open, replies, faces, quietAt, Copies.with(noted, note));
    }
}
