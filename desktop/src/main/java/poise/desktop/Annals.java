package poise.desktop;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Marks;
import poise.core.protocol.Category;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scoring.Band;
import poise.desktop.look.Tone;
import poise.desktop.stage.direction.Tones;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.HistoryView;
import poise.desktop.storage.KeptTake;
import poise.desktop.storage.Result;

/** The takes that were played, put into plots and a table. */
record Annals(Phrases words, Shelf shelf, ZoneId zone) {

    /** How many takes a plot can show side by side. */
    private static final int POINTS = 60;

    /** How many takes the table holds. */
    private static final int ROWS = 150;

    /** What the filters of takes in extended time begin with; no scenario is called so. */
    private static final String EXTENDED = "extended/";

    /** How many failure modes are told of. */
    private static final int MODES = 8;

    /** The filter of all takes that were given so much time. */
    static String all(Allowance allowance) {
        return allowance.isExtended() ? EXTENDED : "";
    }

    private static String filter(KeptTake take) {
        return all(take.edition().allowance()) + take.scenario().name();
    }

    /**
     * The history of one scenario or of all, with one allowance of time, since marks of two are never compared; takes come
     * newest first.
     */
    HistoryView of(List<KeptTake> kept, String filter, String notice) {
        List<KeptTake> over = kept.stream()
                .filter(take -> take.status() != KeptTake.Status.OPEN)
                .toList();
        List<KeptTake> chosen = over.stream()
                .filter(take -> filter.equals(filter(take))
                        || filter.equals(all(take.edition().allowance())))
                .toList();
        List<KeptTake> complete = complete(chosen);
        return new HistoryView(
                true,
                filters(over, filter),
                new HistoryView.Plot(1000, zones(), points(complete, Result::total, true)),
                trends(complete),
                modes(chosen),
                chosen.stream().limit(ROWS).map(this::take).toList(),
                notice);
    }

    /** The last takes that were played to their end, oldest first. */
    private static List<KeptTake> complete(List<KeptTake> newestFirst) {
        List<KeptTake> complete = newestFirst.stream()
                .filter(take -> take.status() == KeptTake.Status.COMPLETE)
                .filter(take -> take.result().isPresent())
                .limit(POINTS)
                .collect(Collectors.toList());
        Collections.reverse(complete);
        return complete;
    }

    private List<HistoryView.Filter> filters(List<KeptTake> takes, String open) {
        return takes.isEmpty()
                ? List.of()
                : Stream.of(Allowance.values())
                        .flatMap(allowance -> filters(takes, open, allowance))
                        .toList();
    }

    /** All takes with this allowance, if there are any or they are looked for, and those of each scenario. */
    private Stream<HistoryView.Filter> filters(List<KeptTake> takes, String open, Allowance allowance) {
        List<KeptTake> given = takes.stream()
                .filter(take -> take.edition().allowance() == allowance)
                .toList();
        String all = all(allowance);
        if (given.isEmpty() && !open.equals(all)) {
            return Stream.of();
        }
        Map<String, List<KeptTake>> each =
                given.stream().collect(Collectors.groupingBy(Annals::filter, LinkedHashMap::new, Collectors.toList()));
        String every = words.of(allowance.isExtended() ? "history.all.extended" : "history.all");
        return Stream.concat(
                Stream.of(new HistoryView.Filter(all, every, given.size(), open.equals(all))),
                each.entrySet().stream()
                        .map(entry -> new HistoryView.Filter(
                                entry.getKey(),
                                title(entry.getValue().get(0).scenario().name()),
                                entry.getValue().size(),
                                open.equals(entry.getKey()))));
    }

    private String title(String scenario) {
        return shelf.volumes().stream()
                .map(Shelf.Volume::scenario)
                .filter(each -> each.id().name().equals(scenario))
                .map(Scenario::title)
                .findFirst()
                .orElse(scenario);
    }

    private static List<HistoryView.Zone> zones() {
        List<Band> bands = List.of(Band.values());
        return Stream.iterate(0, index -> index + 1)
                .limit(bands.size())
                .map(index -> new HistoryView.Zone(
                        bands.get(index).from().count(),
                        index == 0 ? 1000 : bands.get(index - 1).from().count(),
                        bands.get(index).title(),
                        Tones.of(bands.get(index))))
                .toList();
    }

    private List<HistoryView.Point> points(List<KeptTake> takes, Function<Result, Marks> marks, boolean banded) {
        return takes.stream()
                .flatMap(take -> take.result().stream()
                        .map(result -> new HistoryView.Point(
                                marks.apply(result).count(),
                                banded ? Tones.of(result.band()) : Tone.ACCENT,
                                result.corrected(),
                                banded ? date("history.day", take) : "")))
                .toList();
    }

    private List<HistoryView.Trend> trends(List<KeptTake> complete) {
        return Stream.of(Category.values())
                .map(category -> trend(category, points(complete, result -> marks(result, category), false)))
                .toList();
    }

    private HistoryView.Trend trend(Category category, List<HistoryView.Point> points) {
        int worth = category.worth().count();
        return new HistoryView.Trend(
                words.of("category." + category.id()),
                points.isEmpty()
                        ? ""
                        : words.of("debrief.sum", points.get(points.size() - 1).value(), worth),
                new HistoryView.Plot(worth, List.of(), points));
    }

    private static Marks marks(Result result, Category category) {
        return switch (category) {
            case TIMING -> result.timing();
            case SPEECH -> result.speech();
            case CHOICES -> result.choices();
        };
    }

    private List<HistoryView.Mode> modes(List<KeptTake> takes) {
        Map<Id<FailureMode>, Long> counts = takes.stream()
                .flatMap(take -> take.result().stream())
                .flatMap(result -> result.flags().stream().distinct())
                .collect(Collectors.groupingBy(flag -> flag, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Id<FailureMode>, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MODES)
                .map(entry -> new HistoryView.Mode(mode(entry.getKey()), Math.toIntExact(entry.getValue())))
                .toList();
    }

    private String mode(Id<FailureMode> id) {
        return shelf.protocols().stream()
                .map(Protocol::failureModes)
                .flatMap(List::stream)
                .filter(mode -> mode.id().equals(id))
                .map(FailureMode::title)
                .findFirst()
                .orElse(id.name());
    }

    private HistoryView.Take take(KeptTake take) {
        Optional<Result> result = take.result();
        boolean here = isHere(take);
        return new HistoryView.Take(
                take.id().toString(),
                date("history.date", take),
                title(take.scenario().name()),
                result.map(each -> Integer.toString(each.total().count())).orElse(""),
                result.map(each -> each.band().title()).orElse(""),
                result.map(each -> Tones.of(each.band())).orElse(Tone.PLAIN),
                result.map(Result::manner)
                        .map(manner -> words.of("history." + manner.id()))
                        .orElse(""),
                remark(take, here),
                here);
    }

    /** Whether the scenario is still as it was, so that the log can be told. */
    private boolean isHere(KeptTake take) {
        return shelf.volumes().stream()
                .anyMatch(volume -> volume.scenario().id().equals(take.scenario())
                        && volume.hash().equals(take.edition().hash()));
    }

    private String remark(KeptTake take, boolean here) {
        if (!here) {
            return words.of("history.changed");
        }
        if (take.result().filter(Result::corrected).isPresent()) {
            return words.of("debrief.corrected");
        }
        return take.status() == KeptTake.Status.ABANDONED ? words.of("history.left") : "";
    }

    private String date(String pattern, KeptTake take) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.locale())
                .format(take.started().atZone(zone));
    }
}
