package poise.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Step;
import poise.core.protocol.Way;
import poise.core.protocol.Window;

/** How a step is judged: each of its ways by itself, and the best one counts. */
record StepRule(Step step) {

    /** What is left of the marks for words and choices that came too late. */
    private static final Permille LATE_SHARE = Permille.permille(500);

    Score score(Docket docket) {
        Score best = score(step.ways().get(0), docket);
        for (Way way : step.ways().subList(1, step.ways().size())) {
            Score other = score(way, docket);
            best = other.marks().compareTo(best.marks()) > 0 ? other : best;
        }
        return best;
    }

    private Score score(Way way, Docket docket) {
        Optional<Moment> done = evidence(way.heart(), docket).stream()
                .findFirst()
                .map(first -> way.window().counted(first.begun(), first.at()));
        Status status = done.map(at -> way.window().holds(at) ? Status.MET : Status.LATE)
                .orElse(Status.MISSED);
        List<Finding> findings = new ArrayList<>();
        findings.add(timing(way, done, docket));
        way.asks().forEach(ask -> findings.add(finding(ask, status, docket)));
        return new Score(
                step.id().name(),
                step.title(),
                Optional.of(way.id().name()),
                status,
                done,
                findings,
                step.idea(),
                step.example());
    }

    private static Finding timing(Way way, Optional<Moment> done, Docket docket) {
        Window window = way.window();
        Marks marks = done.map(at -> way.timing().share(window.promptness(at))).orElse(Marks.NONE);
        List<Evidence> evidence =
                evidence(way.heart(), docket).stream().limit(1).toList();
        return new Finding("timing", way.heart().title(), Category.TIMING, marks, way.timing(), evidence);
    }

    private static Finding finding(Ask ask, Status status, Docket docket) {
        List<Evidence> evidence =
                evidence(ask, docket).stream().limit(ask.times()).toList();
        int earned = ask.marks().count() * evidence.size() / ask.times();
        Marks marks = status == Status.MISSED ? Marks.NONE : Marks.marks(earned);
        Marks given = status == Status.LATE ? marks.share(LATE_SHARE) : marks;
        return new Finding(ask.id().name(), ask.title(), ask.category(), given, ask.marks(), evidence);
    }

    private static List<Evidence> evidence(Ask ask, Docket docket) {
        return ask.anyOf().stream()
                .flatMap(deed -> deed.match(new Fulfilment(docket)).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
