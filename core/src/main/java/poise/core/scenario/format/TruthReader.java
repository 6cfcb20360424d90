package poise.core.scenario.format;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import poise.core.scenario.Claim;
import poise.core.scenario.Truth;

/** Reads the truth ledger. */
final class TruthReader {

    /** At most six words in lower case. */
    private static final Pattern PHRASE = Pattern.compile("[a-z0-9']+(?:[ -][a-z0-9']+){0,5}");

    private final Values values;

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
                fields.list("phrases", this::group),
                fields.optional("challenge").map(node -> values.object(node, this::challenge)));
    }

    private List<String> group(Node node) {
        return values.entries(node, 1).stream().map(this::phrase).toList();
    }

    private String phrase(Node node) {
        int before = values.problems().count();
        String phrase = values.text(node);
        if (values.problems().count() == before && !PHRASE.matcher(phrase).matches()) {
            values.problems()
                    .add(
                            Diagnosis.BAD_PHRASE,
                            node,
                            "must be one to six words in lower case without punctuation, not " + node.phrase());
        }
        return phrase;
    }

    private Claim.Challenge challenge(Fields fields) {
        return new Claim.Challenge(fields.reference("executive", "executive"), fields.text("line"));
    }
}
