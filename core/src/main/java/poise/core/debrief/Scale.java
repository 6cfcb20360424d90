package poise.core.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;

/**
 * Where the moments of a take lie on a line from 0 to {@link #FULL}. Live acts are true to the player's clock; the hours
 * of an aftermath would leave no room for them and get a fixed share.
 *
 * @param stretches the acts that were played, in order
 */
public record Scale(List<Stretch> stretches) {

    /** The end of the line. */
    public static final int FULL = 10_000;

    /** The share of the line of an aftermath. */
    private static final int AFTERMATH = 1_800;

    public Scale {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A scale needs at least one stretch");
        }
    }

    /** An act on the line. */
    public record Stretch(Act act, Span span, int from, int to) {

        /** Whether it is squeezed, so that its lengths cannot be compared with those of other acts. */
        public boolean isCompressed() {
            return act instanceof Act.Aftermath;
        }

        private int place(Moment moment) {
            long whole = Math.max(1, span.length().toMillis());
            long gone = Math.min(whole, Math.max(0, span.from().until(moment).toMillis()));
            return (int) (from + (to - from) * gone / whole);
        }
    }

    /** The scale of a log, which begins with an act. */
    public static Scale of(Scenario scenario, List<Fact> log) {
        List<Span> spans = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        Moment latest = log.stream().map(Fact::at).reduce(Moment.CRASH, Moment::later);
        for (Fact fact : log) {
            if (fact instanceof Fact.ActOpened opened) {
                scenario.act(opened.act()).ifPresent(acts::add);
                Moment end = closed(log, opened.act()).orElse(latest);
                spans.add(new Span(opened.at(), Moment.later(opened.at(), end)));
            }
        }
        return laid(acts, spans);
    }

    private static Optional<Moment> closed(List<Fact> log, Id<Act> act) {
        return log.stream()
                .filter(fact ->
                        fact instanceof Fact.ActClosed closed && closed.act().equals(act))
                .map(Fact::at)
                .findFirst();
    }

    private static Scale laid(List<Act> acts, List<Span> spans) {
        long live = 0;
        int squeezed = 0;
        for (int i = 0; i < acts.size(); i++) {
            squeezed += acts.get(i) instanceof Act.Aftermath ? 1 : 0;
            live += length(acts.get(i), spans.get(i)).toMillis();
        }
        int room = live == 0 ? 0 : FULL - Math.min(FULL / 2, squeezed * AFTERMATH);
        List<Stretch> stretches = new ArrayList<>();
        long played = 0;
        int ended = 0;
        int from = 0;
        for (int i = 0; i < acts.size(); i++) {
            ended += acts.get(i) instanceof Act.Aftermath ? 1 : 0;
            played += length(acts.get(i), spans.get(i)).toMillis();
            long toScale = live == 0 ? 0 : room * played / live;
            int to = (int) (toScale + (squeezed == 0 ? 0 : (FULL - room) * (long) ended / squeezed));
            to = i == acts.size() - 1 ? FULL : to;
            stretches.add(new Stretch(acts.get(i), spans.get(i), from, to));
            from = to;
        }
        return new Scale(stretches);
    }

    /** What an act takes of the player's time in front of the room. */
    private static Duration length(Act act, Span span) {
        return act instanceof Act.Live live ? span.length().dividedBy(live.pace()) : Duration.ZERO;
    }

    /** When the last act ended. */
    public Moment end() {
        return stretches.get(stretches.size() - 1).span().to();
    }

    /** The act of that moment: the later one where two meet, the first before all of them. */
    public Stretch around(Moment moment) {
        Stretch around = stretches.get(0);
        for (Stretch each : stretches) {
            around = each.span().from().isAfter(moment) ? around : each;
        }
        return around;
    }

    /** Where that moment lies; outside of the acts it is their nearer end. */
    public int place(Moment moment) {
        return around(moment).place(moment);
    }
}
