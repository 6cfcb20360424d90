package poise.core.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Page;

/**
 * What was said, done and shown in a stretch of a take in which nothing begins or ends.
 *
 * @param begins whether something begins with it that is worth a stop
 * @param people how the executives sat there
 * @param open the numbers, from 0, of the scores whose windows were open
 * @param findings the numbers, from 0, of the scores that were proved or lost here
 */
public record Glimpse(
        Span span,
        boolean begins,
        List<Lanes.Line> said,
        Optional<Span> silence,
        List<Lanes.Work> done,
        Optional<Page> shown,
        List<Lanes.Mood> people,
        List<Integer> open,
        List<Integer> findings) {

    public Glimpse {
        said = List.copyOf(said);
        done = List.copyOf(done);
        people = List.copyOf(people);
        open = List.copyOf(open);
        findings = List.copyOf(findings);
    }

    /** The whole take, glimpse by glimpse, from its first act to its end. */
    public static List<Glimpse> all(Lanes lanes) {
        TreeSet<Moment> cuts = new TreeSet<>();
        TreeSet<Moment> stops = new TreeSet<>();
        begins(lanes).forEach(stops::add);
        cuts.addAll(stops);
        changes(lanes).forEach(cuts::add);
        Moment first = lanes.scale().stretches().get(0).span().from();
        Moment end = lanes.scale().end();
        List<Moment> within = new ArrayList<>(cuts.subSet(first, true, end, true));
        List<Glimpse> all = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            Moment next = i + 1 < within.size() ? within.get(i + 1) : end;
            all.add(of(lanes, new Span(within.get(i), next), stops.contains(within.get(i))));
        }
        return all;
    }

    /** Where something begins, the crash and the end among it. */
    private static Stream<Moment> begins(Lanes lanes) {
        return Stream.of(
                        lanes.scale().stretches().stream()
                                .map(each -> each.span().from()),
                        lanes.lines().stream().map(line -> line.span().from()),
                        lanes.silences().stream().map(Span::from),
                        lanes.works().stream().map(work -> work.span().from()),
                        lanes.sights().stream().map(Lanes.Sight::at),
                        lanes.dues().stream()
                                .flatMap(due -> due.proofs().stream().map(Span::from)),
                        lanes.dues().stream()
                                .flatMap(due -> due.window().stream().map(window -> window.closes())),
                        Stream.of(Moment.CRASH, lanes.scale().end()))
                .flatMap(moments -> moments);
    }

    private static Stream<Moment> changes(Lanes lanes) {
        return Stream.of(
                        lanes.lines().stream().map(line -> line.span().to()),
                        lanes.silences().stream().map(Span::to),
                        lanes.works().stream().map(work -> work.span().to()),
                        lanes.moods().stream().map(Lanes.Mood::at),
                        lanes.dues().stream()
                                .flatMap(due -> due.window().stream().map(window -> window.opens())),
                        lanes.dues().stream()
                                .flatMap(due -> due.proofs().stream().map(Span::to)))
                .flatMap(moments -> moments);
    }

    private static Glimpse of(Lanes lanes, Span span, boolean begins) {
        return new Glimpse(
                span,
                begins,
                lanes.lines().stream().filter(line -> meets(line.span(), span)).toList(),
                lanes.silences().stream().filter(air -> meets(air, span)).findFirst(),
                lanes.works().stream().filter(work -> meets(work.span(), span)).toList(),
                lanes.sights().stream()
                        .filter(sight -> !sight.at().isAfter(span.from()))
                        .reduce((earlier, later) -> later)
                        .map(Lanes.Sight::page),
                lanes.moods(span.from()),
                numbers(lanes, due -> due.window()
                        .filter(window -> new Span(window.opens(), window.closes()).contains(span.from()))
                        .isPresent()),
                numbers(lanes, due -> due.proofs().stream().anyMatch(proof -> meets(proof, span))));
    }

    private static List<Integer> numbers(Lanes lanes, Predicate<Lanes.Due> which) {
        return IntStream.range(0, lanes.dues().size())
                .filter(number -> which.test(lanes.dues().get(number)))
                .boxed()
                .toList();
    }

    /** Whether something happens in the glimpse; a mere point belongs to the one that begins with it. */
    private static boolean meets(Span something, Span glimpse) {
        return something.from().equals(glimpse.from()) || something.contains(glimpse.from());
    }
}
