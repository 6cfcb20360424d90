package poise.core.scoring;

import java.util.List;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;

/**
 * One judgement.
 *
 * @param rule the id of the ask, or {@code timing} for a window, or the id of the constraint
 * @param title what was asked for, in a few words
 */
public record Finding(String rule, String title, Category category, Marks marks, Marks outOf, List<Evidence> evidence) {

    public Finding {
        evidence = List.copyOf(evidence);
        if (marks.compareTo(outOf) > 0) {
            throw new IllegalArgumentException("A finding cannot give " + marks + " marks out of " + outOf);
        }
    }
}
