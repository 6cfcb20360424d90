package poise.desktop.stage;

import java.util.List;
import poise.desktop.look.Face;
import poise.desktop.look.Face.Expression;
import poise.desktop.look.Tone;
import poise.desktop.stage.view.DebriefView;
import poise.desktop.stage.view.DebriefView.Finding;

/** Debriefs with something in every place. */
final class Debriefs {

    private Debriefs() {}

    static DebriefView full() {
        return new DebriefView(
                "The last day of the proof of concept",
                "You kept the room for eight minutes and lost it with one sentence about their network.",
                new DebriefView.Score(
                        499,
                        "Junior · capped",
                        Tone.BAD,
                        List.of(
                                new DebriefView.Sum("Timing", 240, 300),
                                new DebriefView.Sum("Speech", 160, 400),
                                new DebriefView.Sum("Choices", 210, 300))),
                List.of(
                        new DebriefView.Mark(20, Tone.GOOD, "Acknowledged"),
                        new DebriefView.Mark(140, Tone.BAD, "Blamed the network"),
                        new DebriefView.Mark(420, Tone.WATCH, "Silent for 6 s"),
                        new DebriefView.Mark(760, Tone.GOOD, "Fixed"),
                        new DebriefView.Mark(1000, Tone.PLAIN, "End")),
                List.of(
                        new Finding(
                                "Acknowledge the failure",
                                "met",
                                Tone.GOOD,
                                "00:09",
                                "80 / 80",
                                "“This is not what should happen. Let me find out why, here with you.”",
                                "Said nine seconds after the crash; the window is a minute."),
                        new Finding(
                                "Own it",
                                "broken",
                                Tone.BAD,
                                "00:58",
                                "0 / 100",
                                "“This would be your network, we see that a lot.”",
                                "The cause was the product’s own pool. Whoever hears blame stops listening for the fix."),
                        new Finding(
                                "Diagnose aloud",
                                "late",
                                Tone.WATCH,
                                "03:40",
                                "60 / 120",
                                "“All ten connections are in use, that is why it waits.”",
                                "The telling line was on the screen for two minutes before you read it out."),
                        new Finding(
                                "Report within a day",
                                "met",
                                Tone.GOOD,
                                "21 h",
                                "100 / 100",
                                "",
                                "Cause, resolution and prevention are all there.")),
                List.of(
                        new DebriefView.Mode(
                                "The Blame Shifter",
                                true,
                                "“This would be your network, we see that a lot.”",
                                "Say what you see and that you own it; the cause can wait for the logs."),
                        new DebriefView.Mode(
                                "The silent troubleshooter",
                                false,
                                "",
                                "Six seconds without a word while the settings were open. Read aloud what you look for.")),
                List.of(
                        new DebriefView.Note(
                                Face.CHIEF_INFORMATION_OFFICER,
                                Expression.ANNOYED,
                                "Maren Holt",
                                "Quick hands. Told me it was our fault before looking.",
                                "58 → 31",
                                Tone.BAD),
                        new DebriefView.Note(
                                Face.LEAD_ENGINEER,
                                Expression.IMPRESSED,
                                "Tobias Akande",
                                "Found the pool in under four minutes and showed the line.",
                                "60 → 74",
                                Tone.GOOD),
                        new DebriefView.Note(
                                Face.HEAD_OF_PROCUREMENT,
                                Expression.DISTRACTED,
                                "Victor Lindgren",
                                "Eleven minutes, one criterion unseen.",
                                "50 → 44",
                                Tone.WATCH)),
                List.of(
                        "Ten first sentences: name the failure without a cause.",
                        "Read a log aloud for a minute without a gap of more than four seconds."));
    }
}
