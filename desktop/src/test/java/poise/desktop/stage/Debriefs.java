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
                                new DebriefView.Sum("Choices", 210, 300)),
                        true),
                Timelines.full(),
                List.of(
                        new Finding(
                                "Acknowledge the failure",
                                "met",
                                Tone.GOOD,
                                "00:09",
                                "80 / 80",
                                "“This is not what should happen. Let me find out why, here with you.”",
                                "Said nine seconds after the crash; the window is a minute.",
                                2),
                        new Finding(
                                "Own it",
                                "broken",
                                Tone.BAD,
                                "00:58",
                                "0 / 100",
                                "“This would be your network, we see that a lot.”",
                                "The cause was the product’s own pool. Whoever hears blame stops listening for the fix.",
                                4),
                        new Finding(
                                "Diagnose aloud",
                                "late",
                                Tone.WATCH,
                                "03:40",
                                "60 / 120",
                                "“All ten connections are in use, that is why it waits.”",
                                "The telling line was on the screen for two minutes before you read it out.",
                                6),
                        new Finding(
                                "Report within a day",
                                "met",
                                Tone.GOOD,
                                "21 h",
                                "100 / 100",
                                "",
                                "Cause, resolution and prevention are all there.",
                                7),
                        new Finding(
                                "Keep talking",
                                "broken",
                                Tone.BAD,
                                "03:12",
                                "10 / 20",
                                "8.2 s of silence",
                                "After four seconds people fill the gap themselves, and they fill it with doubt.",
                                5)),
                List.of(
                        new DebriefView.Mode(
                                "The Blame Shifter",
                                true,
                                List.of("0:58 “This would be your network, we see that a lot.”"),
                                "Whoever hears blame stops listening for the fix.",
                                "Say what you see and that you own it; the cause can wait for the logs.",
                                4),
                        new DebriefView.Mode(
                                "The silent troubleshooter",
                                false,
                                List.of("1:04 16.0 s of silence", "5:00 8.2 s of silence", "7:12 6.4 s of silence"),
                                "Silence is filled by those who listen, and they fill it with doubt.",
                                "Read aloud what you look for.",
                                5),
                        new DebriefView.Mode(
                                "Claim and truth",
                                false,
                                List.of(),
                                "At 0:58 you said “your network”. In truth: the pool was too small.",
                                "",
                                -1)),
                List.of(
                        new DebriefView.Question(
                                "Did you mean that your own product, or those who built it, were at fault?",
                                "2:14",
                                "“somebody on our side has merged what nobody had looked at”",
                                "It was not certain, so it cost nothing.",
                                3),
                        new DebriefView.Question(
                                "Did you mean to commit to a time?",
                                "21:00:00",
                                "“you will have it in the afternoon, I would think”",
                                "It was not certain enough to count; it would have been worth 40 marks.",
                                0)),
                List.of(
                        new DebriefView.Measure(
                                "Pace",
                                "184 words a minute, 211 without the pauses",
                                "Slow down: a room follows 110 to 170 words a minute with ease. End each sentence before you begin the next."),
                        new DebriefView.Measure(
                                "Pauses", "41 × a quarter of a second or more; the longest 3.2 s, 38.4 s in all", ""),
                        new DebriefView.Measure("Longest stretch of talk", "48.2 s", ""),
                        new DebriefView.Measure("Talk share", "71 percent of all that was said aloud", ""),
                        new DebriefView.Measure(
                                "Hesitation",
                                "4 × the same words twice in a row, 11 × a stop of half a second or more in mid-sentence; “uh” and “um” are not heard",
                                ""),
                        new DebriefView.Measure(
                                "Dead air",
                                "2 × more than four seconds; the longest 8.2 s, 13.0 s in all",
                                "Four seconds of silence are felt as rejection. Say what you are looking for before you look.")),
                List.of(
                        new DebriefView.Note(
                                Face.CHIEF_INFORMATION_OFFICER,
                                Expression.ANNOYED,
                                "Maren Holt",
                                "Chief information officer",
                                List.of(
                                        "Quick hands. Told me it was our fault before looking.",
                                        "Would I want this team on the phone at night?"),
                                true,
                                "58 → 31",
                                Tone.BAD),
                        new DebriefView.Note(
                                Face.LEAD_ENGINEER,
                                Expression.IMPRESSED,
                                "Tobias Akande",
                                "Lead engineer",
                                List.of("Found the pool in under four minutes and showed the line."),
                                true,
                                "60 → 74",
                                Tone.GOOD),
                        new DebriefView.Note(
                                Face.HEAD_OF_PROCUREMENT,
                                Expression.DISTRACTED,
                                "Victor Lindgren",
                                "Head of procurement",
                                List.of("Wrote nothing down."),
                                false,
                                "50 → 44",
                                Tone.WATCH)),
                List.of(
                        "Ten first sentences: name the failure without a cause.",
                        "Read a log aloud for a minute without a gap of more than four seconds."),
                record(),
                comparison(),
                new DebriefView.Notice(
                        Tone.ACCENT,
                        "Judged anew: 499 marks instead of 421. What the room answered stays as it happened."),
                DebriefView.Way.LOBBY);
    }

    private static DebriefView.Comparison comparison() {
        return new DebriefView.Comparison(
                List.of(
                        new DebriefView.Verdict("Graceful recovery", 612, "Mid-Level", Tone.WATCH, "The Over-Stayer"),
                        new DebriefView.Verdict(
                                "Recovery in a proof of concept",
                                499,
                                "Junior",
                                Tone.BAD,
                                "The Blame Shifter, The Silent Troubleshooter"),
                        new DebriefView.Verdict("Transparent escalation", 950, "Master-Class", Tone.GOOD, "")),
                List.of(new DebriefView.Difference(
                        "A culprit, or an excuse",
                        "0:58 “This would be your network, we see that a lot.”",
                        List.of(
                                new DebriefView.Advice(
                                        "Graceful recovery",
                                        "Its chapter spares the product’s engineers and nobody else: lab and data may take the blame."),
                                new DebriefView.Advice(
                                        "Recovery in a proof of concept",
                                        "Fatal for the customer’s network, or a lab that does not count."),
                                new DebriefView.Advice(
                                        "Transparent escalation", "Nobody is given up, not even where it is true.")),
                        "Owning a failure of competence repairs trust better than putting it elsewhere (Kim 2006).")));
    }

    private static List<DebriefView.Line> record() {
        return List.of(
                new DebriefView.Line("-0:30", "", "The last afternoon", 0, ""),
                new DebriefView.Line("0:00", "", "The failure becomes visible.", 0, ""),
                new DebriefView.Line(
                        "0:09", "You", "This is not what should happen. Let me find out why, here with you.", 1, ""),
                new DebriefView.Line("0:20", "Maren Holt", "Is that page meant to look like this?", 0, ""),
                new DebriefView.Line(
                        "0:58",
                        "You",
                        "This would be your net worth, we see that a lot.",
                        2,
                        "this would be your network we see that a lot"),
                new DebriefView.Line("1:04", "", "Nobody has spoken for four seconds.", 0, ""),
                new DebriefView.Line("1:20", "You", "Open the application log", 0, ""),
                new DebriefView.Line(
                        "2:14",
                        "You",
                        "All ten connections of the pool are in use and forty-three requests are waiting for one, which is why the report never"
                                + " got its turn, and somebody on our side has merged what nobody had looked at.",
                        3,
                        ""),
                new DebriefView.Line("22:00:00", "", "The take ends.", 0, ""));
    }
}
