package poise.core.scenario.format;

import java.util.List;
import java.util.Set;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Fault;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;

/** Reads what a player can do beside talking. */
final class ToolReader {

    private final Values values;

    ToolReader(Values values) {
        this.values = values;
    }

    /** What names call a target of this tool. */
    static String targetOf(Id<Tool> tool) {
        return "target of the tool " + tool;
    }

    Tool tool(Fields fields) {
        Id<Tool> id = fields.newId("id", "tool");
        values.names().declare(targetOf(id));
        ToolKind kind = fields.word("kind", Words.TOOL_KINDS);
        List<Target> targets = fields.optionalObjects("targets", target -> target(target, targetOf(id)));
        return new Tool(
                id,
                kind,
                fields.text("title"),
                fields.text("hint"),
                fields.length("takes", Limits.LENGTH),
                fields.optionalReference("opens", "page"),
                fields.optionalReference("needs", "tool"),
                Set.copyOf(fields.optionalList("while", node -> values.<Fault.Stage>reference(node, "stage"))),
                fields.flag("aside", false),
                targets);
    }

    private Target target(Fields fields, String kind) {
        return new Target(
                fields.newId("id", kind),
                fields.text("title"),
                fields.text("outcome"),
                fields.optionalReference("reveals", "truth"),
                fields.flag("helps", true));
    }
}
