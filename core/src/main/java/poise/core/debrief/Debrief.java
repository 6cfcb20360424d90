package poise.core.debrief;

import java.util.List;
import java.util.Optional;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.scoring.Scorecard;

/**
 * What a take is told to have been: first what went well, then what would have gained most, then the record.
 *
 * @param verdict the result in a sentence
 * @param sums each category's marks in a line
 * @param flags the failure modes that were seen
 * @param praise what went well, with the player's words
 * @param advice at most three priorities, the dearest first
 * @param contradictions claims beside the truth
 * @param opinions how each executive took it
 * @param timeline what happened, in order
 * @param next what to train next
 */
public record Debrief(
        String title,
        Scorecard scorecard,
        String verdict,
        List<String> sums,
        List<Card> flags,
        List<String> praise,
        List<Advice> advice,
        List<String> contradictions,
        List<Opinion> opinions,
        List<Entry> timeline,
        String next) {

    /** How many priorities a player can take in. */
    static final int PRIORITIES = 3;

    public Debrief {
        sums = List.copyOf(sums);
        flags = List.copyOf(flags);
        praise = List.copyOf(praise);
        advice = List.copyOf(advice);
        contradictions = List.copyOf(contradictions);
        opinions = List.copyOf(opinions);
        timeline = List.copyOf(timeline);
    }

    /** A failure mode that was seen, with its evidence and the drill against it. */
    public record Card(String title, boolean fatal, String idea, List<String> evidence, String drill) {
        public Card {
            evidence = List.copyOf(evidence);
        }
    }

    /** Something to do better: what happened, what it cost, why it matters and how it is done. */
    public record Advice(String title, Marks lost, String what, String idea, String example) {}

    /** How an executive took the take. */
    public record Opinion(String name, String role, int trustFrom, int trustTo, boolean left, List<String> notes) {
        public Opinion {
            notes = List.copyOf(notes);
        }
    }

    /** One line of the record; the speaker is absent for what merely happened. */
    public record Entry(Moment at, Optional<String> speaker, String text) {}
}
