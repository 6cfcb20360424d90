package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.debrief.Comparison;
import poise.core.debrief.Debrief;
import poise.core.kernel.Moment;
import poise.core.protocol.Category;
import poise.core.scoring.Attitude;
import poise.core.scoring.Band;
import poise.core.scoring.Evidence;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.scoring.Status;
import poise.core.session.Corrections;
import poise.core.session.Fact;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.DebriefView;

/** A debrief as it is shown, with the log that it tells of as it stands corrected. */
public record Debriefs(Phrases words, List<Fact> log) {

    /** How many of the player's sentences prove a finding on the screen. */
    private static final int QUOTES = 2;

    /** The longest text that is quoted whole, in letters. */
    private static final int WHOLE = 240;

    public Debriefs {
        log = List.copyOf(Corrections.of(log).applied());
    }

    /** With what came of the player's last wish. */
    public DebriefView of(Debrief debrief, Comparison comparison, DebriefView.Notice notice) {
        Scorecard card = debrief.scorecard();
        return new DebriefView(
                debrief.title(),
                debrief.verdict(),
                score(card),
                new Pins(log).of(card),
                card.scores().stream().map(score -> finding(score, debrief)).toList(),
                modes(debrief),
                debrief.questions().stream().map(Debriefs::question).toList(),
                debrief.measures().stream().map(Debriefs::measure).toList(),
                card.attitudes().stream().map(this::note).toList(),
                next(debrief),
                debrief.timeline().stream().map(Debriefs::line).toList(),
                compared(comparison),
                notice);
    }

    private static DebriefView.Comparison compared(Comparison comparison) {
        return new DebriefView.Comparison(
                comparison.verdicts().stream().map(Debriefs::verdict).toList(),
                comparison.points().stream()
                        .map(point -> difference(point, comparison.verdicts()))
                        .toList());
    }

    private static DebriefView.Verdict verdict(Comparison.Verdict verdict) {
        Scorecard card = verdict.scorecard();
        return new DebriefView.Verdict(
                verdict.protocol().title(),
                card.total().count(),
                card.band().title(),
                tone(card.band()),
                card.failures());
    }

    private static DebriefView.Difference difference(Comparison.Point point, List<Comparison.Verdict> verdicts) {
        List<DebriefView.Advice> says = verdicts.stream()
                .map(Comparison.Verdict::protocol)
                .map(protocol -> new DebriefView.Advice(
                        protocol.title(), point.contrast().says().getOrDefault(protocol.id(), "")))
                .toList();
        return new DebriefView.Difference(
                point.contrast().title(),
                point.evidence(),
                says,
                point.contrast().evidence());
    }

    private DebriefView.Score score(Scorecard card) {
        return new DebriefView.Score(
                card.total().count(),
                card.isCapped()
                        ? words.of("debrief.capped", card.band().title())
                        : card.band().title(),
                tone(card.band()),
                Stream.of(Category.values())
                        .map(category -> new DebriefView.Sum(
                                words.of("category." + category.id()),
                                card.marks(category).count(),
                                category.worth().count()))
                        .toList(),
                card.isCorrected());
    }

    static Tone tone(Band band) {
        return switch (band) {
            case MASTER_CLASS, PRINCIPAL -> Tone.GOOD;
            case MID_LEVEL -> Tone.WATCH;
            case JUNIOR -> Tone.BAD;
        };
    }

    private DebriefView.Finding finding(Score score, Debrief debrief) {
        return new DebriefView.Finding(
                score.title(),
                words.of("status." + score.status().id()),
                tone(score.status()),
                score.at().map(Moment::toString).orElse(""),
                words.of("debrief.sum", score.marks().count(), score.outOf().count()),
                quote(score),
                because(score, debrief));
    }

    static Tone tone(Status status) {
        return switch (status) {
            case MET -> Tone.GOOD;
            case LATE -> Tone.WATCH;
            case MISSED, BROKEN -> Tone.BAD;
        };
    }

    /** The player's own sentences that prove it; without any, what was done. */
    private String quote(Score score) {
        List<String> said = score.evidence().stream()
                .flatMap(evidence -> sentence(evidence).stream())
                .distinct()
                .limit(QUOTES)
                .map(sentence -> words.of("debrief.quote", sentence))
                .toList();
        return said.isEmpty()
                ? score.evidence().stream().map(Evidence::quote).findFirst().orElse("")
                : String.join("\n", said);
    }

    private Optional<String> sentence(Evidence evidence) {
        Fact fact = log.get(evidence.fact());
        if (fact instanceof Fact.Heard heard) {
            return Optional.of(heard.utterance().text());
        }
        return fact instanceof Fact.Written written ? Optional.of(shortened(written.text())) : Optional.empty();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= WHOLE ? line : line.substring(0, WHOLE).strip() + " \u2026";
    }

    /** What cost the marks and how it is done, where that is worth a priority; else why it is asked for. */
    private String because(Score score, Debrief debrief) {
        Optional<Debrief.Advice> advice = debrief.advice().stream()
                .filter(each -> each.title().equals(score.title()))
                .findFirst();
        return advice.map(each -> words.of("debrief.advice", each.what(), each.idea(), each.example()))
                .orElse(score.idea());
    }

    private List<DebriefView.Mode> modes(Debrief debrief) {
        List<DebriefView.Mode> modes = new ArrayList<>();
        for (Debrief.Card card : debrief.flags()) {
            String quote = String.join("  ", card.evidence().stream().limit(2).toList());
            modes.add(new DebriefView.Mode(card.title(), card.fatal(), quote, card.idea() + " " + card.drill()));
        }
        debrief.contradictions()
                .forEach(claim -> modes.add(new DebriefView.Mode(words.of("debrief.claim"), false, "", claim)));
        return modes;
    }

    private DebriefView.Note note(Attitude attitude) {
        int from = attitude.from().level().value();
        int to = attitude.to().level().value();
        String left = attitude.left() ? words.of("debrief.left") + " " : "";
        String text =
                attitude.notes().isEmpty() ? words.of("debrief.wrote-nothing") : String.join("\n", attitude.notes());
        return new DebriefView.Note(
                Seats.face(attitude.executive()),
                to > from ? Face.Expression.IMPRESSED : to < from ? Face.Expression.SKEPTICAL : Face.Expression.NEUTRAL,
                attitude.executive().name(),
                left + text,
                words.of("debrief.trust", from / 10, to / 10),
                to >= from ? Tone.GOOD : Tone.BAD);
    }

    private static List<String> next(Debrief debrief) {
        return List.of(debrief.next());
    }

    private static DebriefView.Question question(Debrief.Question question) {
        return new DebriefView.Question(
                question.asks(),
                question.doubt().evidence().at().toString(),
                question.quote(),
                question.note(),
                question.utterance().orElse(0));
    }

    private static DebriefView.Measure measure(Debrief.Measure measure) {
        return new DebriefView.Measure(measure.name(), measure.value(), measure.hint());
    }

    private static DebriefView.Line line(Debrief.Entry entry) {
        return new DebriefView.Line(
                entry.at().toString(),
                entry.speaker().orElse(""),
                entry.text(),
                entry.saying().map(Debrief.Saying::number).orElse(0),
                entry.saying().flatMap(Debrief.Saying::heard).orElse(""));
    }
}
