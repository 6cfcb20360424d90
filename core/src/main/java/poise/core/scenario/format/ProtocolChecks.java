package poise.core.scenario.format;

import java.util.List;
import java.util.Locale;
import poise.core.protocol.Category;
import poise.core.protocol.Protocol;
import poise.core.protocol.Step;
import poise.core.protocol.Way;

/** What a protocol must be as a whole, once each of its parts is well-formed: its marks come out. */
final class ProtocolChecks {

    private final Node top;
    private final Problems problems;

    ProtocolChecks(Node top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    void check(Protocol protocol) {
        if (!problems.noneIn(top, "steps", "constraints")) {
            return;
        }
        List<Node> steps = top.find("steps").map(Node::entries).orElse(List.of());
        for (int i = 0; i < steps.size(); i++) {
            checkWays(protocol.steps().get(i), steps.get(i));
        }
        for (Category category : Category.values()) {
            checkSum(protocol, category);
        }
    }

    private void checkWays(Step step, Node node) {
        List<Node> nodes = node.find("ways").map(Node::entries).orElse(List.of());
        Way first = step.ways().get(0);
        for (int i = 1; i < nodes.size(); i++) {
            Way way = step.ways().get(i);
            for (Category category : Category.values()) {
                if (way.worth(category) != first.worth(category)) {
                    problems.add(
                            Diagnosis.UNEQUAL_WAYS,
                            nodes.get(i),
                            String.format(
                                    Locale.ROOT,
                                    "must be worth as much for %s as the way \"%s\": %d marks, not %d",
                                    category.id(),
                                    first.id(),
                                    first.worth(category),
                                    way.worth(category)));
                }
            }
        }
    }

    private void checkSum(Protocol protocol, Category category) {
        int sum = protocol.worth(category);
        int wanted = category.worth().count();
        if (sum != wanted) {
            problems.add(
                    Diagnosis.MARKS_DO_NOT_SUM,
                    top,
                    String.format(
                            Locale.ROOT,
                            "must give %d marks for %s in all, not %d; %s %d",
                            wanted,
                            category.id(),
                            sum,
                            sum < wanted ? "add" : "take away",
                            Math.abs(wanted - sum)));
        }
    }
}
