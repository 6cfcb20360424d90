package poise.core.scoring;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.protocol.Category;
import poise.core.protocol.Window;

/**
 * How one step or constraint of the protocol came out, with the findings that make it up.
 *
 * @param id the id of the step or the constraint
 * @param way the way that counted; empty for a constraint
 * @param window when that way was due in this take; empty for a constraint
 * @param at when the step's heart was done
 * @param idea why the protocol asks for it
 * @param example how it is done well
 */
public record Score(
        String id,
        String title,
        Optional<String> way,
        Optional<Window> window,
        Status status,
        Optional<Moment> at,
        List<Finding> findings,
        String idea,
        String example) {

    public Score {
        findings = List.copyOf(findings);
    }

    public Marks marks() {
        return sum(findings.stream().map(Finding::marks).toList());
    }

    public Marks outOf() {
        return sum(findings.stream().map(Finding::outOf).toList());
    }

    public Marks marks(Category category) {
        return sum(findings.stream()
                .filter(finding -> finding.category() == category)
                .map(Finding::marks)
                .toList());
    }

    /** All that proves it, in the order in which it happened, each fact once. */
    public List<Evidence> evidence() {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Marks sum(List<Marks> marks) {
        return marks.stream().reduce(Marks.NONE, Marks::plus);
    }
}
