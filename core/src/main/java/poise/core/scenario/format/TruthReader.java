package poise.core.scenario.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import poise.core.scenario.Claim;
import poise.core.scenario.Truth;

/** Reads the truth ledger. */
final class TruthReader {

    /** Fewer examples than this do not show what they have in common. */
    private static final int LEAST_EXAMPLES = 3;

    private static final int MOST_EXAMPLES = 12;

    /** Three to thirty words in lower case. */
    private static final Pattern EXAMPLE = Pattern.compile("[a-z0-9']+(?:[ -][a-z0-9']+){2,29}");

    private final Values values;
    private final Set<String> examples = new HashSet<>();

    TruthReader(Values values) {
        this.values = values;
    }

    Truth truth(Fields fields) {
        return new Truth(
                fields.newId("id", "truth"),
                fields.word("topic", Words.TOPICS),
                fields.text("statement"),
                fields.flag("known-from-start", false),
                fields.optionalObjects("claims", this::claim));
    }

    private Claim claim(Fields fields) {
        return new Claim(
                fields.newId("id", "claim"),
                fields.required("holds").map(values::flag).orElse(false),
                Set.copyOf(fields.list("labels", node -> values.word(node, Words.LABELS))),
                fields.required("examples").map(this::examples).orElse(List.of()),
                fields.optional("challenge").map(node -> values.object(node, this::challenge)));
    }

    private List<String> examples(Node node) {
        List<Node> entries = values.entries(node, LEAST_EXAMPLES);
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

    private Claim.Challenge challenge(Fields fields) {
        return new Claim.Challenge(fields.reference("executive", "executive"), fields.text("line"));
    }
}
