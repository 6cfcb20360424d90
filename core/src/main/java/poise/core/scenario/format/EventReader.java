package poise.core.scenario.format;

import poise.core.kernel.Id;
import poise.core.scenario.Event;
import poise.core.scenario.Tool;

/** Reads what can come about in a take. */
final class EventReader {

    private static final Event NONE = new Event.Crash();

    private final Values values;

    EventReader(Values values) {
        this.values = values;
    }

    Event.Nth nth(Fields fields) {
        int times = fields.whole("times", Limits.TIMES, 1);
        return new Event.Nth(choice(fields).otherwise(NONE), times);
    }

    private Choice<Event> choice(Fields fields) {
        return new Choice<Event>(fields)
                .when("crash", node -> marked(node, NONE))
                .when("opened", node -> new Event.Opened(values.reference(node, "act")))
                .when("reached", node -> new Event.Reached(values.reference(node, "stage")))
                .when("used", node -> used(fields, node))
                .when("said", node -> new Event.Said(values.word(node, Words.LABELS)))
                .when("asked", node -> new Event.Asked(values.reference(node, "cue")))
                .when("answered", node -> new Event.Answered(values.reference(node, "cue")))
                .when("let-down", node -> new Event.LetDown(values.reference(node, "cue")))
                .when("claimed", node -> new Event.Claimed(values.reference(node, "claim")))
                .when("written-to", node -> new Event.WrittenTo(values.reference(node, "executive")))
                .when("noticed", node -> marked(node, new Event.Noticed()))
                .when("kept", node -> marked(node, new Event.Kept()))
                .when("broken", node -> marked(node, new Event.Broken()));
    }

    /** A label alone stands for its being said; anything else is an event. */
    Event.Nth labelOrEvent(Node node) {
        return node instanceof Node.Text
                ? Event.Nth.first(new Event.Said(values.word(node, Words.LABELS)))
                : values.object(node, this::nth);
    }

    private Event used(Fields fields, Node node) {
        Id<Tool> tool = values.reference(node, "tool");
        return new Event.Used(tool, fields.optionalReference("target", ToolReader.targetOf(tool)));
    }

    private <T> T marked(Node node, T value) {
        values.mark(node);
        return value;
    }
}
