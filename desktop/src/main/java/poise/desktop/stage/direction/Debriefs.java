package poise.desktop.stage.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.core.debrief.Comparison;
import poise.core.debrief.Debrief;
import poise.core.debrief.Glimpse;
import poise.core.debrief.Lanes;
import poise.core.kernel.Moment;
import poise.core.protocol.Category;
import poise.core.scoring.Attitude;
import poise.core.scoring.Evidence;
import poise.core.scoring.Flag;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.session.Corrections;
import poise.core.session.Fact;
import poise.desktop.look.Face;
import poise.desktop.look.Tone;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.DebriefView;

/** A debrief as it is shown, with the log that it tells of as it stands corrected. */
public record Debriefs(Phrases words, List<Fact> log, DebriefView.Way way) {

    /** How many of the player's sentences prove a finding on the screen. */
    private static final int QUOTES = 2;

    /** How many pieces of evidence for a failure mode a player will read. */
    private static final int PIECES = 3;

    /** The longest text that is quoted whole, in letters. */
    private static final int WHOLE = 240;

    public Debriefs {
        log = List.copyOf(Corrections.of(log).applied());
    }

    /** With the lanes of the same log, and what came of the player's last wish. */
    public DebriefView of(Debrief debrief, Comparison comparison, Lanes lanes, DebriefView.Notice notice) {
        Scorecard card = debrief.scorecard();
        List<Glimpse> glimpses = Glimpse.all(lanes);
        return new DebriefView(
                debrief.title(),
                debrief.verdict(),
                score(card),
                new Timelines(words, lanes).of(glimpses),
                findings(debrief, glimpses),
                modes(debrief, glimpses),
                debrief.questions().stream().map(Debriefs::question).toList(),
                debrief.measures().stream().map(Debriefs::measure).toList(),
                card.attitudes().stream().map(this::note).toList(),
                next(debrief),
                debrief.timeline().stream().map(Debriefs::line).toList(),
                compared(comparison),
                notice,
                way);
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
                Tones.of(card.band()),
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
                Tones.of(card.band()),
                Stream.of(Category.values())
                        .map(category -> new DebriefView.Sum(
                                words.of("category." + category.id()),
                                card.marks(category).count(),
                                category.worth().count()))
                        .toList(),
                card.isCorrected());
    }

    private List<DebriefView.Finding> findings(Debrief debrief, List<Glimpse> glimpses) {
        List<Score> scores = debrief.scorecard().scores();
        return IntStream.range(0, scores.size())
                .mapToObj(
                        number -> finding(scores.get(number), debrief, Timelines.first(glimpses, each -> each.findings()
                                .contains(number))))
                .toList();
    }

    private DebriefView.Finding finding(Score score, Debrief debrief, int still) {
        return new DebriefView.Finding(
                score.title(),
                words.of("status." + score.status().id()),
                Tones.of(score.status()),
                score.at().map(Moment::toString).orElse(""),
                words.of("debrief.sum", score.marks().count(), score.outOf().count()),
                quote(score),
                because(score, debrief),
                still);
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

    private List<DebriefView.Mode> modes(Debrief debrief, List<Glimpse> glimpses) {
        List<DebriefView.Mode> modes = new ArrayList<>();
        List<Flag> flags = debrief.scorecard().flags();
        for (int i = 0; i < flags.size(); i++) {
            Debrief.Card card = debrief.flags().get(i);
            modes.add(new DebriefView.Mode(
                    card.title(),
                    card.fatal(),
                    card.evidence().stream().limit(PIECES).toList(),
                    card.idea(),
                    card.drill(),
                    still(flags.get(i).evidence(), glimpses)));
        }
        debrief.contradictions()
                .forEach(claim ->
                        modes.add(new DebriefView.Mode(words.of("debrief.claim"), false, List.of(), claim, "", -1)));
        return modes;
    }

    private static int still(List<Evidence> evidence, List<Glimpse> glimpses) {
        Moment at = evidence.get(0).at();
        return Timelines.first(
                glimpses, each -> each.span().contains(at) || each.span().from().equals(at));
    }

    private DebriefView.Note note(Attitude attitude) {
        int from = attitude.from().level().value();
        int to = attitude.to().level().value();
        List<String> lines = new ArrayList<>(attitude.notes());
        if (lines.isEmpty()) {
            lines.add(words.of("debrief.wrote-nothing"));
        }
        if (attitude.left()) {
            lines.add(words.of("debrief.left"));
        }
        return new DebriefView.Note(
                Seats.face(attitude.executive()),
                to > from ? Face.Expression.IMPRESSED : to < from ? Face.Expression.SKEPTICAL : Face.Expression.NEUTRAL,
                attitude.executive().name(),
                attitude.executive().role(),
                lines,
                !attitude.notes().isEmpty(),
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
