package poise.core.archive;

import java.util.Map;
import java.util.function.Function;
import poise.core.boardroom.Expression;
import poise.core.kernel.Allowance;
import poise.core.session.Edition;
import poise.core.session.Ending;
import poise.core.session.Fact;
import poise.core.session.Means;
import poise.core.session.Refusal;
import poise.core.session.Verdict;

/** How each kind of fact is read back from its line, by its name. */
final class FactReader {

    static final Map<String, Function<Fields, Fact>> READERS = Map.ofEntries(
            Map.entry(
                    "take-opened",
                    line -> new Fact.TakeOpened(
                            line.at(),
                            line.id("scenario"),
                            new Edition(
                                    line.text("hash"),
                                    Math.toIntExact(line.number("rules")),
                                    line.optionalText("reader").orElse(""),
                                    line.optionalText("allowance")
                                            .map(Allowance::valueOf)
                                            .orElse(Allowance.STANDARD)),
                            line.number("seed"))),
            Map.entry("act-opened", line -> new Fact.ActOpened(line.at(), line.id("act"))),
            Map.entry("act-closed", line -> new Fact.ActClosed(line.at(), line.id("act"))),
            Map.entry("take-closed", line -> new Fact.TakeClosed(line.at(), line.choice(Ending.class, "ending"))),
            Map.entry("crashed", line -> new Fact.Crashed(line.at())),
            Map.entry("fault-moved", line -> new Fact.FaultMoved(line.at(), line.id("stage"))),
            Map.entry("floor-taken", line -> new Fact.FloorTaken(line.at())),
            Map.entry("floor-yielded", line -> new Fact.FloorYielded(line.at())),
            Map.entry("floor-dropped", line -> new Fact.FloorDropped(line.at())),
            Map.entry("overheard", line -> new Fact.Overheard(line.at(), line.labels("labels"))),
            Map.entry(
                    "heard",
                    line -> new Fact.Heard(
                            line.at(),
                            line.utterance("words"),
                            line.reading("reading"),
                            line.choice(Means.class, "means"))),
            Map.entry(
                    "corrected",
                    line -> new Fact.Corrected(
                            line.at(),
                            Math.toIntExact(line.number("number")),
                            line.utterance("words"),
                            line.reading("reading"),
                            line.assertions("claims"))),
            Map.entry("fell-silent", line -> new Fact.FellSilent(line.at(), line.moment("since"))),
            Map.entry("silence-broken", line -> new Fact.SilenceBroken(line.at(), line.moment("since"))),
            Map.entry("clicked", line -> new Fact.Clicked(line.at(), line.id("place"))),
            Map.entry(
                    "tool-used",
                    line -> new Fact.ToolUsed(
                            line.at(), line.id("tool"), line.optionalId("target"), line.optionalInt("value"))),
            Map.entry(
                    "tool-finished",
                    line -> new Fact.ToolFinished(
                            line.at(), line.id("tool"), line.optionalId("target"), line.optionalInt("value"))),
            Map.entry(
                    "tool-refused",
                    line -> new Fact.ToolRefused(
                            line.at(),
                            line.id("tool"),
                            line.optionalId("target"),
                            line.choice(Refusal.class, "refusal"))),
            Map.entry("learned", line -> new Fact.Learned(line.at(), line.id("truth"))),
            Map.entry(
                    "written",
                    line -> new Fact.Written(
                            line.at(),
                            line.id("tool"),
                            line.optionalId("to"),
                            line.text("text"),
                            line.reading("reading"))),
            Map.entry(
                    "claimed",
                    line -> new Fact.Claimed(
                            line.at(), line.id("claim"), line.choice(Verdict.class, "verdict"), line.text("quote"))),
            Map.entry("challenged", line -> new Fact.Challenged(line.at(), line.id("claim"))),
            Map.entry("asked", line -> new Fact.Asked(line.at(), line.id("cue"))),
            Map.entry("answered", line -> new Fact.Answered(line.at(), line.id("cue"))),
            Map.entry("let-down", line -> new Fact.LetDown(line.at(), line.id("cue"))),
            Map.entry(
                    "spoke",
                    line -> new Fact.Spoke(line.at(), line.moment("until"), line.id("executive"), line.text("line"))),
            Map.entry(
                    "reacted",
                    line -> new Fact.Reacted(
                            line.at(), line.id("executive"), line.choice(Expression.class, "expression"))),
            Map.entry(
                    "trust-moved",
                    line -> new Fact.TrustMoved(
                            line.at(),
                            line.id("executive"),
                            line.trust("from"),
                            line.trust("to"),
                            line.text("because"))),
            Map.entry("promised", line -> new Fact.Promised(line.at(), line.moment("due"), line.text("quote"))),
            Map.entry("kept", line -> new Fact.Kept(line.at(), line.moment("made"), line.moment("due"))),
            Map.entry("broken", line -> new Fact.Broken(line.at(), line.moment("made"), line.moment("due"))),
            Map.entry("noted", line -> new Fact.Noted(line.at(), line.id("note"))),
            Map.entry("left", line -> new Fact.Left(line.at(), line.id("executive"))));

    private FactReader() {}
}
