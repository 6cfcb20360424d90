package poise.core.debrief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.scoring.Doubt;
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
 * @param confirmations claims that were so
 * @param corrections what stands otherwise than it was heard
 * @param questions what was not sure enough to count, the weightiest first
 * @param delivery how the player spoke, which is never marked
 * @param measures the same in figures, with hints
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
        List<String> confirmations,
        List<Correction> corrections,
        List<Question> questions,
        Delivery delivery,
        List<Measure> measures,
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
        confirmations = List.copyOf(confirmations);
        corrections = List.copyOf(corrections);
        questions = List.copyOf(questions);
        measures = List.copyOf(measures);
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

    /** An utterance that the player has put right: its number, from 1, what was heard, and what stands now. */
    public record Correction(int number, Moment at, String heard, String said) {}

    /**
     * Something that may have been meant.
     *
     * @param utterance the number of the utterance that it is about, from 1; none for a letter
     */
    public record Question(String asks, String quote, String note, OptionalInt utterance, Doubt doubt) {}

    /** A figure of the delivery; the hint is empty where there is nothing to work on. */
    public record Measure(String name, String value, String hint) {}

    /** One line of the record; the speaker is absent for what merely happened, the saying for what was not said aloud. */
    public record Entry(Moment at, Optional<String> speaker, String text, Optional<Saying> saying) {}

    /** What makes a line an utterance of the player's: its number, from 1, and what was heard if that was put right. */
    public record Saying(int number, Optional<String> heard) {}
}
