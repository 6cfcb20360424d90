package poise.core.scenario.format;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Note;
import poise.core.speech.Label;

/** Reads who is in the room, what they say and what they write down. */
final class PeopleReader {

    private final Values values;

    PeopleReader(Values values) {
        this.values = values;
    }

    Executive executive(Fields fields) {
        return new Executive(
                fields.newId("id", "executive"),
                fields.text("name"),
                fields.text("role"),
                fields.reference("portrait", "set of portraits").name(),
                fields.word("leaning", Words.LEANINGS),
                Permille.permille(fields.whole("trust", Limits.PERMILLE)));
    }

    Cue cue(Fields fields) {
        Set<Label> answers = labels(fields, "answers");
        boolean isQuestion = fields.optional("answers").isPresent();
        return new Cue(
                fields.newId("id", "cue"),
                fields.reference("executive", "executive"),
                fields.object("when", this::when).orElseGet(() -> new Cue.When(new Cue.Event.Crash(), Duration.ZERO)),
                labels(fields, "unless"),
                fields.text("line"),
                answers,
                isQuestion ? fields.length("patience", Limits.LENGTH) : noPatience(fields),
                reply(fields, "pleased", isQuestion),
                reply(fields, "displeased", isQuestion));
    }

    private Set<Label> labels(Fields fields, String key) {
        return new HashSet<>(fields.optionalList(key, node -> values.word(node, Words.LABELS)));
    }

    private Duration noPatience(Fields fields) {
        fields.optional("patience").ifPresent(this::refuse);
        return Duration.ZERO;
    }

    private Optional<String> reply(Fields fields, String key, boolean isQuestion) {
        if (!isQuestion) {
            fields.optional(key).ifPresent(this::refuse);
        }
        return fields.optionalText(key);
    }

    private void refuse(Node node) {
        values.problems()
                .add(
                        Diagnosis.REPLY_TO_A_REMARK,
                        node,
                        "belongs to a question; say which labels answer it under \"answers\", or take this out");
    }

    private Cue.When when(Fields fields) {
        Duration after = fields.optional("after")
                .map(node -> values.length(node, Limits.DELAY))
                .orElse(Duration.ZERO);
        Cue.Event event = new Choice<Cue.Event>(fields)
                .when("crash", node -> marked(node, new Cue.Event.Crash()))
                .when("reached", node -> new Cue.Event.Reached(values.reference(node, "stage")))
                .when("used", node -> new Cue.Event.Used(values.reference(node, "tool")))
                .when("said", node -> new Cue.Event.Said(values.word(node, Words.LABELS)))
                .otherwise(new Cue.Event.Crash());
        return new Cue.When(event, after);
    }

    Note note(Fields fields) {
        return new Note(
                fields.newId("id", "note"),
                fields.reference("executive", "executive"),
                fields.object("occasion", this::occasion).orElseGet(Note.Occasion.Misled::new),
                fields.text("text"));
    }

    private Note.Occasion occasion(Fields fields) {
        return new Choice<Note.Occasion>(fields)
                .when("said", node -> new Note.Occasion.Said(values.word(node, Words.LABELS)))
                .when("stood", node -> new Note.Occasion.Stood(values.word(node, Words.STANDINGS)))
                .when("silent", node -> new Note.Occasion.Silent(values.whole(node, Limits.TIMES)))
                .when("misled", node -> marked(node, new Note.Occasion.Misled()))
                .when("parted", node -> values.object(node, this::parted))
                .otherwise(new Note.Occasion.Misled());
    }

    private Note.Occasion parted(Fields fields) {
        int before = values.problems().count();
        Permille least = Permille.permille(fields.whole("from", Limits.PERMILLE));
        Permille most = Permille.permille(fields.whole("to", Limits.PERMILLE));
        if (!most.atLeast(least) && values.problems().count() == before) {
            values.problems()
                    .add(
                            Diagnosis.ENDS_BEFORE_IT_BEGINS,
                            fields.optional("to").orElse(fields.node()),
                            "must not be less than \"from\", which is " + least + "; swap the two or mend one");
        }
        return new Note.Occasion.Parted(least, most);
    }

    private <T> T marked(Node node, T value) {
        values.mark(node);
        return value;
    }
}
