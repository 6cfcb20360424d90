package poise.core.scenario.format;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import poise.core.kernel.Id;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Scenario;
import poise.core.scenario.Tool;

/** Whether each tool has what its kind needs, and can come into use. */
final class ToolChecks {

    private static final Set<ToolKind> NEED_TARGETS =
            EnumSet.of(ToolKind.POINT, ToolKind.ESCALATE, ToolKind.ALTERNATIVE, ToolKind.MESSAGE);
    private static final Set<ToolKind> HAVE_NO_TARGETS =
            EnumSet.of(ToolKind.CONFIGURE, ToolKind.REPORT, ToolKind.WRAP_UP);

    private final List<Node> tools;
    private final Problems problems;

    ToolChecks(List<Node> tools, Problems problems) {
        this.tools = tools;
        this.problems = problems;
    }

    void check(Scenario scenario) {
        Set<String> lines = scenario.product().pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.id().name())
                .collect(Collectors.toSet());
        for (int i = 0; i < tools.size(); i++) {
            Tool tool = scenario.tools().get(i);
            Node node = tools.get(i);
            checkTargets(tool, node);
            checkLines(tool, node, lines);
            checkNeeds(tool, node, scenario);
        }
    }

    private void checkTargets(Tool tool, Node node) {
        if (NEED_TARGETS.contains(tool.kind()) && tool.targets().isEmpty()) {
            problems.add(
                    Diagnosis.TARGETS_MISPLACED,
                    node,
                    "must have \"targets\", since a tool of the kind "
                            + tool.kind().id() + " is used on one of them");
        } else if (HAVE_NO_TARGETS.contains(tool.kind()) && !tool.targets().isEmpty()) {
            problems.add(
                    Diagnosis.TARGETS_MISPLACED,
                    node.find("targets").orElse(node),
                    "must not be there, since a tool of the kind " + tool.kind().id()
                            + " has no targets of its own; take them out");
        }
    }

    private void checkLines(Tool tool, Node node, Set<String> lines) {
        List<Node> targets = node.find("targets").map(Node::entries).orElse(List.of());
        for (int i = 0; i < targets.size() && tool.kind() == ToolKind.POINT; i++) {
            String id = tool.targets().get(i).id().name();
            if (!lines.contains(id)) {
                problems.add(
                        Diagnosis.NO_SUCH_LINE,
                        targets.get(i),
                        "must have the id of a line on a page, and \"" + id + "\" is none; give the line that id");
            }
        }
    }

    private void checkNeeds(Tool tool, Node node, Scenario scenario) {
        Set<Id<Tool>> passed = new HashSet<>();
        Optional<Tool> here = Optional.of(tool);
        while (here.isPresent() && passed.add(here.get().id())) {
            here = here.flatMap(Tool::needs).flatMap(scenario::tool);
        }
        if (here.filter(tool::equals).isPresent()) {
            problems.add(
                    Diagnosis.NEEDS_IN_A_CIRCLE,
                    node.find("needs").orElse(node),
                    "leads back to this tool, so that neither can ever be used; break the circle");
        }
    }
}
