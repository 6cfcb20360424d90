package poise.core.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.protocol.Contrast;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Evidence;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Corrections;
import poise.core.session.Fact;

/**
 * The same take by all protocols, and where it touches something about which they differ.
 *
 * @param verdicts one for each protocol
 * @param points where they differ, in the order in which it came up
 */
public record Comparison(List<Verdict> verdicts, List<Point> points) {

    /** How many differences a player can take in. */
    private static final int MOST = 4;

    public Comparison {
        verdicts = List.copyOf(verdicts);
        points = List.copyOf(points);
    }

    /** What one protocol makes of the take. */
    public record Verdict(Protocol protocol, Scorecard scorecard) {}

    /**
     * A difference.
     *
     * @param evidence where in the take it came up, told
     */
    public record Point(Contrast contrast, String evidence) {}

    public static Comparison of(
            Scenario scenario, List<Protocol> protocols, List<Contrast> contrasts, List<Fact> log, Phrases phrases) {
        List<Verdict> verdicts = protocols.stream()
                .map(protocol -> new Verdict(protocol, Judge.judge(scenario, protocol, log)))
                .toList();
        return new Comparison(verdicts, points(scenario, contrasts, log, phrases));
    }

    /** What this protocol makes of the take, if it is one of those that were asked. */
    public Optional<Scorecard> by(Protocol protocol) {
        return verdicts.stream()
                .filter(verdict -> verdict.protocol().id().equals(protocol.id()))
                .map(Verdict::scorecard)
                .findFirst();
    }

    private static List<Point> points(Scenario scenario, List<Contrast> contrasts, List<Fact> log, Phrases phrases) {
        List<Occurrence> asked = contrasts.stream().map(Contrast::when).toList();
        List<List<Evidence>> seen = Judge.seen(scenario, log, asked);
        Quotation quotation = new Quotation(phrases, Corrections.of(log).applied());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < contrasts.size() && points.size() < MOST; i++) {
            Optional<Evidence> first = seen.get(i).stream().findFirst();
            if (first.isPresent()) {
                points.add(new Point(contrasts.get(i), quotation.of(first.get())));
            }
        }
        return points;
    }

    /** As plain text, for terminals and for the approved files. */
    public String print(Phrases phrases) {
        StringBuilder text =
                new StringBuilder("\n").append(phrases.say("text.comparison")).append('\n');
        for (Verdict each : verdicts) {
            String modes = each.scorecard().flags().isEmpty()
                    ? ""
                    : phrases.say("text.comparison.modes", each.scorecard().failures());
            text.append("  ")
                    .append(phrases.say(
                            "text.comparison.verdict",
                            each.protocol().title(),
                            each.scorecard().total(),
                            each.scorecard().band().title(),
                            modes))
                    .append('\n');
        }
        for (Point point : points) {
            text.append("  ")
                    .append(phrases.say(
                            "text.comparison.point", point.contrast().title(), point.evidence()))
                    .append('\n');
            for (Verdict each : verdicts) {
                String says =
                        point.contrast().says().getOrDefault(each.protocol().id(), "");
                text.append("      ")
                        .append(phrases.say(
                                "text.comparison.says", each.protocol().title(), says))
                        .append('\n');
            }
            text.append("      ")
                    .append(phrases.say(
                            "text.comparison.evidence", point.contrast().evidence()))
                    .append('\n');
        }
        return text.toString();
    }
}
