package poise.core.scoring;

import java.util.List;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;

/**
 * Everything that the judge finds in a take. Equal logs give equal scorecards.
 *
 * @param scores the protocol's steps, then its constraints, in the protocol's order
 * @param complete whether the take was played to its end; one that was left, or still goes on, was not
 * @param corrections how many utterances were judged otherwise than they were heard, because the player put them right
 */
public record Scorecard(
        Id<Scenario> scenario,
        Id<Protocol> protocol,
        List<Score> scores,
        List<Flag> flags,
        List<Statement> statements,
        List<Attitude> attitudes,
        boolean complete,
        int corrections) {

    public Scorecard {
        scores = List.copyOf(scores);
        flags = List.copyOf(flags);
        statements = List.copyOf(statements);
        attitudes = List.copyOf(attitudes);
    }

    public Marks marks(Category category) {
        return Score.sum(scores.stream().map(score -> score.marks(category)).toList());
    }

    /** All marks; at most {@link Band#FATAL_CAP} if a fatal failure mode was seen. */
    public Marks total() {
        Marks earned = earned();
        return isCapped() ? earned.atMost(Band.FATAL_CAP) : earned;
    }

    /** All marks before any cap. */
    public Marks earned() {
        return Score.sum(scores.stream().map(Score::marks).toList());
    }

    public boolean isCapped() {
        return flags.stream().anyMatch(flag -> flag.mode().fatal());
    }

    /** Whether it rests on words that the player has put right; such a take is not ranked. */
    public boolean isCorrected() {
        return corrections > 0;
    }

    public Band band() {
        return Band.of(total());
    }
}
