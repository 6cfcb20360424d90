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
 * @param unless labels that make it needless when they were said before
 * @param answers labels that answer it; empty for a remark
 * @param patience how long the executive waits for an answer, in the player's seconds
 * @param pleased what the executive says when it was answered, if anything
 * @param displeased what the executive says when it was not, if anything
 */
public record Cue(
        Id<Cue> id,
        Id<Executive> executive,
        When when,
        Set<Label> unless,
        String line,
        Set<Label> answers,
        Duration patience,
        Optional<String> pleased,
        Optional<String> displeased) {

    public Cue {
        unless = Set.copyOf(unless);
        answers = Set.copyOf(answers);
    }

    public boolean isQuestion() {
        return !answers.isEmpty();
    }

    /** What calls for a cue, and how long after that it comes; both on the meeting clock. */
    public record When(Event event, Duration after) {}

    /** What can call for a cue. */
    public sealed interface Event {

        <R> R match(Cases<R> cases);

        /** The failure becomes visible, at moment 0. */
        record Crash() implements Event {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.crash(this);
            }
        }

        /** The fault reaches a stage for the first time. */
        record Reached(Id<Fault.Stage> stage) implements Event {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.reached(this);
            }
        }

        /** A tool is used for the first time. */
        record Used(Id<Tool> tool) implements Event {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.used(this);
            }
        }

        /** A label is said for the first time. */
        record Said(Label label) implements Event {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.said(this);
            }
        }

        /** One answer for each kind of event. */
        interface Cases<R> {
            R crash(Crash crash);

            R reached(Reached reached);

            R used(Used used);

            R said(Said said);
        }
    }
}
