package poise.core.scenario.format;

import java.util.List;
import java.util.Set;
import poise.core.scenario.Claim;
import poise.core.scenario.Truth;

/** Reads the truth ledger. */
final class TruthReader {

    /** Fewer examples than this do not show what they have in common. */
    private static final int LEAST_EXAMPLES = 3;

    private final Values values;
    private final ExampleReader examples;

    TruthReader(Values values) {
        this.values = values;
        this.examples = new ExampleReader(values, LEAST_EXAMPLES);
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
                fields.required("examples").map(examples::examples).orElse(List.of()),
                fields.optional("challenge").map(node -> values.object(node, this::challenge)));
    }

    private Claim.Challenge challenge(Fields fields) {
        return new Claim.Challenge(fields.reference("executive", "executive"), fields.text("line"));
    }
}
