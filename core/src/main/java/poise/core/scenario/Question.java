package poise.core.scenario;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Protocol;

/**
 * A question of an interview, and what a strong answer to it has.
 *
 * @param protocol whose craft it asks about
 * @param askedBy who asks it
 * @param probedBy who asks after what was missing
 * @param elements what a strong answer has; their marks come to 700
 * @param failures ways to fail in the answer
 */
public record Question(
        Id<Question> id,
        String title,
        Id<Protocol> protocol,
        Level level,
        Interviewer askedBy,
        Interviewer probedBy,
        String question,
        List<Element> elements,
        List<Failure> failures,
        Answers answers) {

    /** What all elements of a question are worth. */
    public static final int WORTH = 700;

    public Question {
        elements = List.copyOf(elements);
        failures = List.copyOf(failures);
    }

    /** Somebody who interviews. */
    public record Interviewer(String name, String role) {}

    /**
     * Something that a strong answer has.
     *
     * @param why why it counts, in a sentence
     * @param probe what is asked when it is missing
     * @param examples how people word it, 6 to 12 sentences
     */
    public record Element(Id<Element> id, String title, Marks marks, String why, String probe, List<String> examples) {
        public Element {
            examples = List.copyOf(examples);
        }
    }

    /** A failure mode as it shows in an answer, and how people word it. */
    public record Failure(Id<FailureMode> mode, String title, List<String> examples) {
        public Failure {
            examples = List.copyOf(examples);
        }
    }

    /** An answer of each kind, as it would be spoken. */
    public record Answers(String strong, String mediocre, String failing) {}
}
