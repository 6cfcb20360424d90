package poise.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Marks;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.protocol.Ask;
import poise.core.protocol.Category;
import poise.core.protocol.Schedule;
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
        List<Evidence> heart = evidence(way.heart(), docket);
        Window window = window(way.schedule(), docket);
        Optional<Moment> done =
                heart.stream().findFirst().map(first -> window.counted(first.begun(), first.at(), docket.allowance()));
        Status status =
                done.map(at -> window.holds(at) ? Status.MET : Status.LATE).orElse(Status.MISSED);
        List<Finding> findings = new ArrayList<>();
        Marks inTime = done.map(at -> way.timing().share(window.promptness(at))).orElse(Marks.NONE);
        findings.add(new Finding(
                "timing",
                way.heart().title(),
                Category.TIMING,
                inTime,
                way.timing(),
                heart.stream().limit(1).toList()));
        way.asks().forEach(ask -> findings.add(finding(ask, status, docket)));
        return new Score(
                step.id().name(),
                step.title(),
                Optional.of(way.id().name()),
                Optional.of(window),
                status,
                done,
                findings,
                step.idea(),
                step.example());
    }

    /** When the way was due in this take. */
    private static Window window(Schedule schedule, Docket docket) {
        Sighting sighting = new Sighting(docket);
        Moment start =
                schedule.from().flatMap(from -> first(from.match(sighting))).orElse(Moment.CRASH);
        return schedule.window(start, schedule.until().flatMap(until -> first(until.match(sighting))));
    }

    private static Optional<Moment> first(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::at).findFirst();
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
        return new Sighting(docket).any(ask.anyOf());
    }
}
