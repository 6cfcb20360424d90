package poise.core.session;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Scenario;
import poise.core.scenario.Setting;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;

/** Whether a tool may be used now, on that, and why not. */
record Admission(Scenario scenario, State state, List<Id<Tool>> atHand) {

    static Admission of(Turn turn) {
        return new Admission(turn.scenario(), turn.state(), turn.act().tools());
    }

    /** Why this use is refused; nothing if it is not. */
    Optional<Refusal> refuses(Intent.UseTool use) {
        return ofTool(use.tool()).or(() -> scenario.tool(use.tool()).flatMap(tool -> ofUse(tool, use)));
    }

    /** Why this letter is refused; nothing if it is not. */
    Optional<Refusal> refuses(Intent.Write write) {
        return ofTool(write.tool()).or(() -> scenario.tool(write.tool()).flatMap(tool -> ofLetter(tool, write)));
    }

    /** Why the tool is refused whatever it is used on. */
    Optional<Refusal> ofTool(Id<Tool> id) {
        Optional<Tool> tool = scenario.tool(id);
        if (tool.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_TOOL);
        }
        if (!atHand.contains(id)) {
            return Optional.of(Refusal.NOT_HERE);
        }
        if (!state.course().crashed()) {
            return Optional.of(Refusal.TOO_EARLY);
        }
        if (!tool.get().aside() && areHandsFull()) {
            return Optional.of(Refusal.BUSY);
        }
        if (!tool.get().during().isEmpty()
                && !tool.get().during().contains(state.desk().stage())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return tool.get().needs().filter(needed -> !state.hasUsed(needed)).map(needed -> Refusal.NEEDS_ANOTHER_TOOL);
    }

    /** Whether a tool is at work that cannot be left: a film can be left at any time. */
    private boolean areHandsFull() {
        return state.desk()
                .busy()
                .flatMap(busy -> scenario.tool(busy.tool()))
                .filter(tool -> tool.kind() != ToolKind.PLAY)
                .isPresent();
    }

    private Optional<Refusal> ofUse(Tool tool, Intent.UseTool use) {
        if (tool.isLetter()) {
            return Optional.of(Refusal.TEXT_NEEDED);
        }
        return tool.kind() == ToolKind.CONFIGURE ? ofSetting(use) : ofTarget(tool, use.target());
    }

    private static Optional<Refusal> ofLetter(Tool tool, Intent.Write write) {
        if (!tool.isLetter() || write.text().isBlank()) {
            return Optional.of(Refusal.TEXT_NEEDED);
        }
        return ofTarget(tool, write.to());
    }

    private static Optional<Refusal> ofTarget(Tool tool, Optional<Id<Target>> target) {
        if (target.isEmpty()) {
            return tool.targets().isEmpty() ? Optional.empty() : Optional.of(Refusal.TARGET_NEEDED);
        }
        return tool.target(target.get()).isPresent() ? Optional.empty() : Optional.of(Refusal.UNKNOWN_TARGET);
    }

    private Optional<Refusal> ofSetting(Intent.UseTool use) {
        if (use.target().isEmpty() || use.value().isEmpty()) {
            return Optional.of(Refusal.TARGET_NEEDED);
        }
        Optional<Setting> setting =
                scenario.product().setting(Id.id(use.target().get().name()));
        if (setting.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_TARGET);
        }
        int value = use.value().getAsInt();
        boolean fits = value >= setting.get().lowest() && value <= setting.get().highest();
        return fits ? Optional.empty() : Optional.of(Refusal.VALUE_OUT_OF_RANGE);
    }
}
