package poise.core.debrief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Attitude;
import poise.core.scoring.Doubts;
import poise.core.scoring.Evidence;
import poise.core.scoring.Finding;
import poise.core.scoring.Flag;
import poise.core.scoring.Score;
import poise.core.scoring.Scorecard;
import poise.core.scoring.Statement;
import poise.core.scoring.Status;
import poise.core.session.Corrections;
import poise.core.session.Fact;
import poise.core.session.Verdict;

/** Tells a scorecard and its log as a debrief. */
public final class Narrator {

    private final Scenario scenario;
    private final Protocol protocol;
    private final Phrases phrases;

    public Narrator(Scenario scenario, Protocol protocol, Phrases phrases) {
        this.scenario = scenario;
        this.protocol = protocol;
        this.phrases = phrases;
    }

    /** Tells the scorecard of this very log. */
    public Debrief tell(Scorecard scorecard, List<Fact> log) {
        List<Fact> judged = Corrections.of(log).applied();
        Quotation quotation = new Quotation(phrases, judged);
        Delivery delivery = Delivery.of(scenario, log);
        List<Debrief.Advice> advice = advice(scorecard, quotation);
        return new Debrief(
                scenario.title() + " \u00b7 " + protocol.title(),
                scorecard,
                told(scorecard),
                sums(scorecard),
                scorecard.flags().stream().map(flag -> card(flag, quotation)).toList(),
                praise(scorecard, quotation),
                advice,
                claims(scorecard, verdict -> verdict != Verdict.TRUE),
                claims(scorecard, verdict -> verdict == Verdict.TRUE),
                Corrections.of(log).changes().stream().map(Narrator::correction).toList(),
                new Queries(phrases, judged).of(Doubts.of(scenario, protocol, log)),
                delivery,
                new Measures(phrases, scorecard.allowance()).of(delivery),
                scorecard.attitudes().stream().map(Narrator::opinion).toList(),
                new Timeline(scenario, phrases).of(log),
                next(scorecard, advice));
    }

    private String told(Scorecard scorecard) {
        String verdict = verdict(scorecard);
        return scorecard.allowance().isExtended() ? phrases.say("verdict.extended", verdict) : verdict;
    }

    private String verdict(Scorecard scorecard) {
        String band = scorecard.band().title();
        if (scorecard.earned().compareTo(scorecard.total()) > 0) {
            return phrases.say(
                    "verdict.capped", scorecard.total(), band, scorecard.earned(), culprit(scorecard), scorecard.cap());
        }
        return phrases.say(scorecard.complete() ? "verdict" : "verdict.unfinished", scorecard.total(), band);
    }

    /** What keeps the take from having all that it earned. */
    private String culprit(Scorecard scorecard) {
        String modes = scorecard.flags().stream()
                .filter(flag -> flag.mode().fatal() || !scorecard.isCapped())
                .map(flag -> flag.mode().title())
                .collect(Collectors.joining(", "));
        return modes.isEmpty() ? phrases.say("verdict.untrue") : modes;
    }

    private List<String> sums(Scorecard scorecard) {
        return Stream.of(Category.values())
                .map(category -> phrases.say(
                        "sum", phrases.say("category." + category.id()), scorecard.marks(category), category.worth()))
                .toList();
    }

    private static Debrief.Card card(Flag flag, Quotation quotation) {
        return new Debrief.Card(
                flag.mode().title(),
                flag.mode().fatal(),
                flag.mode().idea(),
                flag.evidence().stream().map(quotation::of).toList(),
                flag.mode().drill());
    }

    private List<String> praise(Scorecard scorecard, Quotation quotation) {
        return scorecard.scores().stream()
                .filter(score -> score.status() == Status.MET)
                .map(score -> praise(score, quotation))
                .toList();
    }

    private String praise(Score score, Quotation quotation) {
        List<Evidence> evidence = score.evidence();
        Optional<Evidence> words = evidence.stream().filter(quotation::isSaid).findFirst();
        if (words.isPresent()) {
            return phrases.say("praise.words", score.title(), words.get().at(), quotation.what(words.get()));
        }
        return evidence.stream()
                .findFirst()
                .map(deed -> phrases.say("praise.deed", score.title(), deed.at(), quotation.what(deed)))
                .orElseGet(() -> phrases.say("praise.kept", score.title()));
    }

    private List<Debrief.Advice> advice(Scorecard scorecard, Quotation quotation) {
        return scorecard.scores().stream()
                .filter(score -> lost(score).count() > 0)
                .sorted(Comparator.comparing(Narrator::lost).reversed())
                .limit(Debrief.PRIORITIES)
                .map(score -> new Debrief.Advice(
                        score.title(), lost(score), what(score, quotation), score.idea(), score.example()))
                .toList();
    }

    private static Marks lost(Score score) {
        return score.outOf().less(score.marks());
    }

    private String what(Score score, Quotation quotation) {
        return switch (score.status()) {
            case MISSED -> missed(score, quotation);
            case BROKEN -> broken(score, quotation);
            case LATE -> phrases.say("advice.late", score.at().orElseThrow(), closes(score));
            case MET -> improvable(score);
        };
    }

    /** Nothing of it happened, or not what it hangs on. */
    private String missed(Score score, Quotation quotation) {
        if (score.way().isEmpty()) {
            return phrases.say("advice.missed.constraint");
        }
        return score.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(quotation::isSaid)
                .findFirst()
                .map(begun -> phrases.say("advice.begun", begun.at(), quotation.what(begun), missing(score)))
                .orElseGet(() -> phrases.say("advice.missed"));
    }

    private String broken(Score score, Quotation quotation) {
        Evidence first = score.evidence().get(0);
        return phrases.say("advice.broken", score.evidence().size(), first.at(), quotation.what(first));
    }

    private String improvable(Score score) {
        String missing = missing(score);
        return missing.isEmpty()
                ? phrases.say("advice.slow", score.at().orElseThrow(), ideal(score))
                : phrases.say("advice.partial", missing);
    }

    /** What of its asks lacks marks. */
    private static String missing(Score score) {
        return score.findings().stream()
                .filter(finding ->
                        finding.category() != Category.TIMING && finding.marks().compareTo(finding.outOf()) < 0)
                .map(Finding::title)
                .collect(Collectors.joining("; "));
    }

    private String closes(Score score) {
        return score.window().map(window -> window.closes().toString()).orElse("");
    }

    private String ideal(Score score) {
        return score.window().map(window -> window.ideal().toString()).orElse("");
    }

    private List<String> claims(Scorecard scorecard, Predicate<Verdict> which) {
        return scorecard.statements().stream()
                .filter(statement -> which.test(statement.verdict()))
                .map(this::claim)
                .toList();
    }

    private String claim(Statement statement) {
        String key = "claim." + statement.verdict().name().toLowerCase(Locale.ROOT);
        return phrases.say(key, statement.evidence().at(), statement.evidence().quote(), statement.truth());
    }

    private static Debrief.Correction correction(Corrections.Change change) {
        return new Debrief.Correction(
                change.corrected().number(),
                change.heard().utterance().span().from(),
                change.heard().utterance().text(),
                change.corrected().utterance().text());
    }

    private static Debrief.Opinion opinion(Attitude attitude) {
        return new Debrief.Opinion(
                attitude.executive().name(),
                attitude.executive().role(),
                attitude.from().level().value(),
                attitude.to().level().value(),
                attitude.left(),
                attitude.notes());
    }

    private String next(Scorecard scorecard, List<Debrief.Advice> advice) {
        Optional<Flag> worst = scorecard.flags().stream()
                .filter(flag -> flag.mode().fatal())
                .findFirst()
                .or(() -> scorecard.flags().stream().findFirst());
        if (worst.isPresent()) {
            return phrases.say("next.drill", worst.get().mode().drill());
        }
        return advice.isEmpty()
                ? phrases.say("next.nothing")
                : phrases.say("next.step", advice.get(0).example());
    }
}
