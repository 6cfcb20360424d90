package poise.core.scoring;

import java.util.List;
import java.util.stream.Collectors;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.session.Verdict;

/**
 * Everything that the judge finds in a take. Equal logs give equal scorecards.
 *
 * @param scores the protocol's steps, then its constraints, in the protocol's order
 * @param allowance how much time the player was given; marks of takes with more and with less are never compared
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
        Allowance allowance,
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

    /** All marks, at most what the failure modes and false claims that were seen allow. */
    public Marks total() {
        return earned().atMost(cap());
    }

    /** The most that this take can have: less after a failure that has a name, or a word that was not true. */
    public Marks cap() {
        return isCapped() ? Band.FATAL_CAP : isFlawed() ? Band.FLAWED_CAP : Marks.ALL;
    }

    private boolean isFlawed() {
        return !flags.isEmpty() || statements.stream().anyMatch(each -> each.verdict() == Verdict.FALSE);
    }

    /** The titles of the failure modes that were seen, with commas between them; empty if none was. */
    public String failures() {
        return flags.stream().map(flag -> flag.mode().title()).collect(Collectors.joining(", "));
    }

    /** All marks before any cap. */
    public Marks earned() {
        return Score.sum(scores.stream().map(Score::marks).toList());
    }

    /** Whether a fatal failure mode was seen. */
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
