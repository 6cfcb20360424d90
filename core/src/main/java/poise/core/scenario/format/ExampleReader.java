package poise.core.scenario.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads examples of how people word something, as a recognizer would write them; none stands twice in a file. */
final class ExampleReader {

    private static final int MOST_EXAMPLES = 12;

    /** Three to thirty words in lower case. */
    private static final Pattern EXAMPLE = Pattern.compile("[a-z0-9']+(?:[ -][a-z0-9']+){2,29}");

    private final Values values;
    private final int least;
    private final Set<String> examples = new HashSet<>();

    /**
     * A reader of a file's examples.
     *
     * @param least fewer of them do not show what they have in common
     */
    ExampleReader(Values values, int least) {
        this.values = values;
        this.least = least;
    }

    List<String> examples(Node node) {
        List<Node> entries = values.entries(node, least);
        if (entries.size() > MOST_EXAMPLES) {
            String sentence = "must have at most " + MOST_EXAMPLES + " entries, not " + entries.size()
                    + "; keep those that differ most from each other";
            values.problems().add(Diagnosis.MANY_EXAMPLES, node, sentence);
        }
        return entries.stream().map(this::example).toList();
    }

    private String example(Node node) {
        int before = values.problems().count();
        String example = values.text(node);
        if (values.problems().count() > before) {
            return example;
        }
        if (!EXAMPLE.matcher(example).matches()) {
            String sentence = "must be three to thirty words in lower case without punctuation, not " + node.phrase();
            values.problems().add(Diagnosis.BAD_EXAMPLE, node, sentence);
        } else if (!examples.add(example.replace('-', ' '))) {
            String sentence = "stands in this scenario already; word it otherwise, or take it out: " + node.phrase();
            values.problems().add(Diagnosis.DUPLICATE_EXAMPLE, node, sentence);
        }
        return example;
    }
}
