package poise.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;

/**
 * A take as somebody wrote it down beforehand: what the player says and does, and when.
 *
 * @param seed what chance is keyed by, if it matters
 */
public record TakeFile(Id<Scenario> scenario, OptionalLong seed, List<Line> lines) {

    public TakeFile {
        lines = List.copyOf(lines);
    }

    /** The same with what chance is keyed by. */
    public TakeFile with(long key) {
        return new TakeFile(scenario, OptionalLong.of(key), lines);
    }

    /** One thing that the player says or does. */
    public sealed interface Line {

        /** When it begins. */
        Moment at();

        <R> R match(Cases<R> cases);
    }

    /** Typed words, spoken at a natural pace. */
    public record Say(Moment at, String text) implements Line {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.say(this);
        }
    }

    /** Recorded words; {@code clip} is a WAV file beside the take. */
    public record Hear(Moment at, String clip) implements Line {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hear(this);
        }
    }

    /** A click on a place of the screen. */
    public record Click(Moment at, String place) implements Line {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.click(this);
        }
    }

    /**
     * The use of a tool.
     *
     * @param target what it is used on: a target, a setting, or whom a message goes to
     * @param value what a setting is put to
     * @param text what is written in a message or a report
     */
    public record Do(Moment at, Id<Tool> tool, Optional<String> target, Optional<String> value, Optional<String> text)
            implements Line {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.act(this);
        }
    }

    /** One answer for each kind of line. */
    public interface Cases<R> {
        R say(Say say);

        R hear(Hear hear);

        R click(Click click);

        R act(Do act);
    }
}
