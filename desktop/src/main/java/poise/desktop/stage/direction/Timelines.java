package poise.desktop.stage.direction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import poise.core.debrief.Glimpse;
import poise.core.debrief.Lanes;
import poise.core.debrief.Scale;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scoring.Status;
import poise.desktop.look.Icon;
import poise.desktop.stage.kit.Phrases;
import poise.desktop.stage.view.TimelineView;
import poise.desktop.stage.view.TimelineView.Bar;

/** The lanes of a take as they are drawn, with a still for each of its glimpses. */
record Timelines(Phrases words, Lanes lanes) {

    /** Lengths between times on the ruler, of which the first that leaves room is taken. */
    private static final List<Duration> STEPS = Stream.of(5, 10, 15, 30, 60, 120, 300, 600, 1200)
            .map(Duration::ofSeconds)
            .toList();

    /** The least room that a time on the ruler needs. */
    private static final int ROOM = 600;

    TimelineView of(List<Glimpse> glimpses) {
        Stills stills = new Stills(words, lanes);
        return new TimelineView(
                new TimelineView.Ruler(acts(), ticks(), lanes.scale().place(Moment.CRASH)),
                voices(),
                lanes.works().stream().map(this::deed).toList(),
                lanes.trust().stream()
                        .map(level -> new TimelineView.Level(
                                lanes.scale().place(level.at()), level.trust().value()))
                        .toList(),
                dues(),
                glimpses.stream().map(stills::of).toList());
    }

    private List<TimelineView.Stretch> acts() {
        return lanes.scale().stretches().stream()
                .map(each -> new TimelineView.Stretch(
                        each.from(),
                        each.to(),
                        each.isCompressed()
                                ? words.of("timeline.compressed", each.act().title())
                                : each.act().title()))
                .toList();
    }

    private List<TimelineView.Tick> ticks() {
        List<TimelineView.Tick> ticks = new ArrayList<>();
        for (Scale.Stretch act : lanes.scale().stretches()) {
            if (!act.isCompressed()) {
                Duration step = step(act);
                long first = Math.floorDiv(act.span().from().millis(), step.toMillis()) + 1;
                for (Moment at = Moment.at(first * step.toMillis());
                        at.isBefore(act.span().to());
                        at = at.plus(step)) {
                    ticks.add(tick(at));
                }
            }
        }
        ticks.add(tick(lanes.scale().end()));
        return ticks;
    }

    private TimelineView.Tick tick(Moment at) {
        return new TimelineView.Tick(lanes.scale().place(at), at.toString());
    }

    private static Duration step(Scale.Stretch act) {
        long most = Math.max(1, (act.to() - act.from()) / ROOM);
        return STEPS.stream()
                .filter(step -> act.span().length().toMillis() / step.toMillis() <= most)
                .findFirst()
                .orElse(Duration.ofHours(1));
    }

    private TimelineView.Voices voices() {
        return new TimelineView.Voices(
                bars(lanes.lines().stream()
                        .filter(line -> line.speaker().isEmpty())
                        .map(Lanes.Line::span)),
                bars(lanes.lines().stream()
                        .filter(line -> line.speaker().isPresent())
                        .map(Lanes.Line::span)),
                bars(lanes.silences().stream()));
    }

    private List<Bar> bars(Stream<Span> spans) {
        return spans.map(span -> new Bar(place(span.from()), place(span.to()))).toList();
    }

    private int place(Moment moment) {
        return lanes.scale().place(moment);
    }

    private TimelineView.Deed deed(Lanes.Work work) {
        return new TimelineView.Deed(
                place(work.span().from()),
                place(work.span().to()),
                Toolbox.icon(work.tool().kind()));
    }

    /** The windows on as few rows as they need, and what was breached below them. */
    private List<TimelineView.Due> dues() {
        List<Integer> ends = new ArrayList<>();
        List<TimelineView.Due> dues = new ArrayList<>();
        for (Lanes.Due due : lanes.dues()) {
            due.window()
                    .filter(window -> window.opens().isBefore(lanes.scale().end()))
                    .ifPresent(window -> {
                        int from = place(window.opens());
                        int to = place(window.closes());
                        dues.add(shown(due, row(ends, from, to), from, to));
                    });
        }
        int last = ends.size();
        lanes.dues().stream()
                .filter(due -> due.status() == Status.BROKEN)
                .forEach(due -> dues.add(shown(
                        due,
                        last,
                        place(due.proofs().get(0).from()),
                        place(due.proofs().get(due.proofs().size() - 1).to()))));
        return dues;
    }

    /** The first row that is free there. */
    private static int row(List<Integer> ends, int from, int to) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                ends.set(row, to);
                return row;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    private TimelineView.Due shown(Lanes.Due due, int row, int from, int to) {
        return new TimelineView.Due(
                row,
                from,
                to,
                Tones.of(due.status()),
                icon(due.status()),
                due.title(),
                done(due).stream().map(span -> place(span.from())).toList());
    }

    /** Of what was missed the proof is its closing, which was not done. */
    private static List<Span> done(Lanes.Due due) {
        return due.status() == Status.MISSED ? List.of() : due.proofs();
    }

    static Icon icon(Status status) {
        return switch (status) {
            case MET -> Icon.CIRCLE_CHECK;
            case LATE -> Icon.CLOCK;
            case MISSED, BROKEN -> Icon.CIRCLE_X;
        };
    }

    /** The number of the first glimpse that is so, if any is; negative if none. */
    static int first(List<Glimpse> glimpses, Predicate<Glimpse> so) {
        Optional<Glimpse> found = glimpses.stream().filter(so).findFirst();
        return found.map(glimpses::indexOf).orElse(-1);
    }
}
