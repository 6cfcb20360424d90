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
        List<Mark> timeline,
        List<Finding> findings,
        List<Mode> modes,
        List<Note> notes,
        List<String> next) {

    public DebriefView {
        timeline = List.copyOf(timeline);
        findings = List.copyOf(findings);
        modes = List.copyOf(modes);
        notes = List.copyOf(notes);
        next = List.copyOf(next);
    }

    /** The total of 1000 marks, its band, and the sums that it is made of. */
    public record Score(int total, String band, Tone tone, List<Sum> sums) {
        public Score {
            sums = List.copyOf(sums);
        }
    }

    /** The marks of one kind. */
    public record Sum(String name, int marks, int outOf) {}

    /** Something on the timeline, at so many permille of the take. */
    public record Mark(int at, Tone tone, String label) {}

    /** A judgement; quote is what was said, empty if nothing was. */
    public record Finding(
            String title, String status, Tone tone, String at, String marks, String quote, String because) {}

    /** A failure mode that was seen, with the words that prove it. */
    public record Mode(String title, boolean fatal, String quote, String instead) {}

    /** What an executive wrote down, and what became of the trust. */
    public record Note(Face face, Expression expression, String name, String text, String trust, Tone tone) {}
}
