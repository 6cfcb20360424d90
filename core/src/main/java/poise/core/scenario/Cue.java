package poise.core.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.speech.Label;

/**
 * Something that an executive says when the time has come: a question, an interruption or a remark.
 *
 * @param when what calls for it
 * @param unless what makes it needless if it came about before
 * @param acts the acts in which it can be given; every live one if empty
 * @param notices whether the executive tells by it that he has noticed the failure himself
 * @param answers labels that answer it; none if it asks nothing
 * @param patience how long the executive waits for an answer: in the player's seconds, on a calendar in its hours
 * @param pleased what the executive says when it was answered, if anything
 * @param displeased what the executive says when it was not, if anything
 */
public record Cue(
        Id<Cue> id,
        Id<Executive> executive,
        When when,
        Set<Event.Nth> unless,
        Set<Id<Act>> acts,
        boolean notices,
        String line,
        Set<Label> answers,
        Duration patience,
        Optional<String> pleased,
        Optional<String> displeased) {

    public Cue {
        unless = Set.copyOf(unless);
        acts = Set.copyOf(acts);
        answers = Set.copyOf(answers);
    }

    public boolean isQuestion() {
        return !answers.isEmpty();
    }

    /** Whether it can be given in this act. */
    public boolean belongsTo(Act act) {
        return acts.isEmpty() ? act instanceof Act.Live : acts.contains(act.id());
    }

    /** What calls for a cue, and how long after that it comes; both on the meeting clock. */
    public record When(Event.Nth event, Duration after) {}
}
