package poise.desktop.voices;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import poise.core.kernel.Id;
import poise.core.scenario.Act;
import poise.core.scenario.Claim;
import poise.core.scenario.Cue;
import poise.core.scenario.Executive;
import poise.core.scenario.Scenario;

/** A line, and the portrait of the person who may say it aloud. */
public record SpokenLine(String portrait, String text) {

    /**
     * All lines that may be said aloud in a scenario, as it is dealt, those first that may be needed first; what is written
     * on a calendar is not among them.
     */
    public static Set<SpokenLine> of(Scenario scenario) {
        Set<SpokenLine> lines = new LinkedHashSet<>();
        scenario.cues().stream()
                .filter(cue -> isAloud(cue, scenario))
                .sorted(soonest(scenario))
                .forEach(cue -> Stream.of(Optional.of(cue.line()), cue.pleased(), cue.displeased())
                        .flatMap(Optional::stream)
                        .forEach(text -> said(cue.executive(), text, scenario).ifPresent(lines::add)));
        scenario.claims().stream()
                .map(Claim::challenge)
                .flatMap(Optional::stream)
                .forEach(challenge ->
                        said(challenge.executive(), challenge.line(), scenario).ifPresent(lines::add));
        return lines;
    }

    private static Comparator<Cue> soonest(Scenario scenario) {
        List<Act> acts = scenario.acts();
        return Comparator.<Cue>comparingInt(cue -> (int)
                        acts.stream().takeWhile(act -> !cue.belongsTo(act)).count())
                .thenComparing(cue -> cue.when().after());
    }

    private static boolean isAloud(Cue cue, Scenario scenario) {
        return scenario.acts().stream().filter(Act.Live.class::isInstance).anyMatch(cue::belongsTo);
    }

    private static Optional<SpokenLine> said(Id<Executive> by, String text, Scenario scenario) {
        return scenario.executive(by).map(executive -> new SpokenLine(executive.portrait(), text));
    }
}
