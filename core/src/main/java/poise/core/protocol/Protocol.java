package poise.core.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;

/**
 * A recovery protocol as a chapter teaches it: what to do and when, what to keep up throughout, and the failure modes
 * that it names. Its marks come to 1000: timing 300, speech 400, choices 300.
 *
 * @param lesson the protocol's idea in one sentence
 */
public record Protocol(
        Id<Protocol> id,
        String title,
        String lesson,
        List<Step> steps,
        List<Constraint> constraints,
        List<FailureMode> failureModes) {

    public Protocol {
        steps = List.copyOf(steps);
        constraints = List.copyOf(constraints);
        failureModes = List.copyOf(failureModes);
    }

    /** What all steps and constraints can give in this category; a step's ways are worth the same, so its first counts. */
    public int worth(Category category) {
        int ofSteps = steps.stream()
                .mapToInt(step -> step.ways().get(0).worth(category))
                .sum();
        int ofConstraints = constraints.stream()
                .filter(constraint -> constraint.category() == category)
                .map(Constraint::marks)
                .mapToInt(Marks::count)
                .sum();
        return ofSteps + ofConstraints;
    }

    /** The same for a player who is given so much time. */
    public Protocol given(Allowance allowance) {
        return allowance.isExtended() ? new Extension(allowance).of(this) : this;
    }

    /** The same, where of some steps only one way is open. */
    public Protocol narrowed(Map<Id<Step>, Id<Way>> open) {
        return new Protocol(
                id,
                title,
                lesson,
                steps.stream()
                        .map(step -> Optional.ofNullable(open.get(step.id()))
                                .map(step::narrowed)
                                .orElse(step))
                        .toList(),
                constraints,
                failureModes);
    }
}
