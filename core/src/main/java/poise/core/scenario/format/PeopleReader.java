package poise.core.scenario.format;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import poise.core.kernel.Permille;
import poise.core.scenario.Act;
import poise.core.scenario.Cue;
import poise.core.scenario.Event;
import poise.core.scenario.Executive;
import poise.core.scenario.Note;
import poise.core.speech.Label;

/** Reads who is in the room, what they say and what they write down. */
final class PeopleReader {

    /** Occasions of a note that are no single event. */
    private static final List<String> NOT_EVENTS = List.of("stood", "silent", "misled", "parted");

    private final Values values;
    private final EventReader events;

    PeopleReader(Values values) {
        this.values = values;
        this.events = new EventReader(values);
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
                fields.object("when", this::when).orElseGet(PeopleReader::atOnce),
                new HashSet<>(fields.optionalList("unless", events::labelOrEvent)),
                new HashSet<>(fields.optionalList("in", node -> values.<Act>reference(node, "act"))),
                fields.flag("notices", false),
                fields.text("line"),
                answers,
                isQuestion ? fields.length("patience", Limits.LENGTH) : noPatience(fields),
                reply(fields, "pleased", isQuestion),
                reply(fields, "displeased", isQuestion));
    }

    private static Cue.When atOnce() {
        return new Cue.When(Event.Nth.first(new Event.Crash()), Duration.ZERO);
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
        return new Cue.When(events.nth(fields), after);
    }

    Note note(Fields fields) {
        return new Note(
                fields.newId("id", "note"),
                fields.reference("executive", "executive"),
                fields.object("occasion", this::occasion).orElseGet(Note.Occasion.Misled::new),
                fields.text("text"));
    }

    private Note.Occasion occasion(Fields fields) {
        if (NOT_EVENTS.stream().allMatch(key -> fields.optional(key).isEmpty())) {
            return new Note.Occasion.Happened(events.nth(fields));
        }
        return new Choice<Note.Occasion>(fields)
                .when("stood", node -> new Note.Occasion.Stood(values.word(node, Words.STANDINGS)))
                .when("silent", node -> new Note.Occasion.Silent(values.whole(node, Limits.TIMES)))
                .when("misled", this::misled)
                .when("parted", node -> values.object(node, this::parted))
                .otherwise(new Note.Occasion.Misled());
    }

    private Note.Occasion misled(Node node) {
        values.mark(node);
        return new Note.Occasion.Misled();
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
}
