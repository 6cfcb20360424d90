package poise.desktop.stage.view;

import java.util.List;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Tone;

/** What came of a take, and why. */
public record DebriefView(
        String scenario,
        String verdict,
        Score score,
        TimelineView timeline,
        List<Finding> findings,
        List<Mode> modes,
        List<Question> questions,
        List<Measure> measures,
        List<Note> notes,
        List<String> next,
        List<Line> record,
        Comparison comparison,
        Notice notice,
        Way way) {

    public DebriefView {
        findings = List.copyOf(findings);
        modes = List.copyOf(modes);
        questions = List.copyOf(questions);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        next = List.copyOf(next);
        record = List.copyOf(record);
    }

    /** Where the debrief was opened from, and goes back to. */
    public enum Way {
        LOBBY,
        HISTORY
    }

    /** The total of 1000 marks, its band, the sums that it is made of, and whether it rests on corrected words. */
    public record Score(int total, String band, Tone tone, List<Sum> sums, boolean corrected) {
        public Score {
            sums = List.copyOf(sums);
        }
    }

    /** The marks of one kind. */
    public record Sum(String name, int marks, int outOf) {}

    /**
     * A line of the record: when, who said it (empty for what merely happened), and what.
     *
     * @param utterance the number by which it can be corrected, from 1; 0 for what cannot
     * @param heard what was heard, where that was corrected; else empty
     */
    public record Line(String clock, String who, String text, int utterance, String heard) {

        public boolean isCorrected() {
            return !heard.isEmpty();
        }
    }

    /**
     * A judgement; quote is what was said, empty if nothing was.
     *
     * @param still the number of the still that it belongs to first, negative if there is none
     */
    public record Finding(
            String title, String status, Tone tone, String at, String marks, String quote, String because, int still) {}

    /**
     * A failure mode that was seen, with the words that prove it.
     *
     * @param still the number of the still in which it was seen first, negative if there is none
     */
    public record Mode(String title, boolean fatal, List<String> evidence, String idea, String instead, int still) {
        public Mode {
            evidence = List.copyOf(evidence);
        }
    }

    /** What was not sure enough to count; the utterance can be corrected by its number, 0 for a letter. */
    public record Question(String asks, String at, String quote, String note, int utterance) {}

    /** A figure of how the player spoke, with a hint, which may be empty. */
    public record Measure(String name, String value, String hint) {}

    /** The same take by each protocol, and where they differ about it. */
    public record Comparison(List<Verdict> verdicts, List<Difference> differences) {
        public Comparison {
            verdicts = List.copyOf(verdicts);
            differences = List.copyOf(differences);
        }
    }

    /** What one protocol makes of the take; the modes are the titles of its failure modes, empty if it saw none. */
    public record Verdict(String protocol, int total, String band, Tone tone, String modes) {}

    /** Something about which the protocols differ, where it came up in the take, and what is known about it. */
    public record Difference(String title, String evidence, List<Advice> says, String known) {
        public Difference {
            says = List.copyOf(says);
        }
    }

    /** What one protocol says to it. */
    public record Advice(String protocol, String says) {}

    /** What an executive wrote down, a line each, and what became of the trust; nothing is a line as well. */
    public record Note(
            Face face,
            Expression expression,
            String name,
            String role,
            List<String> lines,
            boolean wrote,
            String trust,
            Tone tone) {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /** What came of the player's last wish; empty before there was one. */
    public record Notice(Tone tone, String sentence) {

        public static final Notice NONE = new Notice(Tone.PLAIN, "");
    }
}
