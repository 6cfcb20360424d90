package poise.core.scenario.format;

import java.time.Duration;
import poise.core.kernel.Id;
import poise.core.scenario.Fault;
import poise.core.scenario.Setting;
import poise.core.scenario.Tool;
import poise.core.scenario.Trigger;

/** Reads the fault's stages and what leads from one to another. */
final class FaultReader {

    private static final Trigger NO_TRIGGER = new Trigger.After(Duration.ZERO);

    private final Values values;

    FaultReader(Values values) {
        this.values = values;
    }

    Fault fault(Fields fields) {
        return new Fault(
                fields.reference("starts", "stage"),
                fields.objects("stages", this::stage),
                fields.optionalObjects("changes", this::change));
    }

    private Fault.Stage stage(Fields fields) {
        return new Fault.Stage(
                fields.newId("id", "stage"),
                fields.reference("page", "page"),
                fields.word("standing", Words.STANDINGS));
    }

    private Fault.Change change(Fields fields) {
        return new Fault.Change(
                fields.list("from", node -> values.reference(node, "stage")),
                fields.required("trigger").map(this::trigger).orElse(NO_TRIGGER),
                fields.reference("to", "stage"));
    }

    private Trigger trigger(Node node) {
        return values.object(node, fields -> new Choice<Trigger>(fields)
                .when("after", each -> new Trigger.After(values.length(each, Limits.LENGTH)))
                .when("used", each -> used(fields, each))
                .when("set", each -> set(fields, each))
                .otherwise(NO_TRIGGER));
    }

    private Trigger used(Fields fields, Node node) {
        Id<Tool> tool = values.reference(node, "tool");
        return new Trigger.Used(tool, fields.optionalReference("target", ToolReader.targetOf(tool)));
    }

    private Trigger set(Fields fields, Node node) {
        Id<Setting> setting = values.reference(node, "setting");
        Id<Tool> with = fields.reference("with", "tool");
        int before = values.problems().count();
        int least = fields.whole("from", Limits.VALUE);
        int most = fields.whole("to", Limits.VALUE);
        if (most < least && values.problems().count() == before) {
            values.problems()
                    .add(
                            Diagnosis.ENDS_BEFORE_IT_BEGINS,
                            fields.optional("to").orElse(node),
                            "must not be less than \"from\", which is " + least + "; swap the two or mend one");
        }
        return new Trigger.Set(with, setting, least, most);
    }
}
