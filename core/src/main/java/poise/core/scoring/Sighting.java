package poise.core.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Moment;
import poise.core.protocol.Occurrence;
import poise.core.protocol.Occurrence.Placing;
import poise.core.scenario.Fault;

/** The evidence for an occurrence: a piece for each time, in order. */
record Sighting(Docket docket) implements Occurrence.Cases<List<Evidence>> {

    @Override
    public List<Evidence> say(Occurrence.Say say) {
        return docket.words().said(say.labels()).stream()
                .filter(evidence -> !say.naming() || docket.words().names(evidence))
                .toList();
    }

    @Override
    public List<Evidence> write(Occurrence.Write write) {
        return docket.words().written(write);
    }

    @Override
    public List<Evidence> signals(Occurrence.Signals signals) {
        return docket.words().signals(signals.labels());
    }

    @Override
    public List<Evidence> use(Occurrence.Use use) {
        return docket.hands().used(use);
    }

    @Override
    public List<Evidence> learn(Occurrence.Learn learn) {
        return docket.hands().learned(learn.topic());
    }

    @Override
    public List<Evidence> tell(Occurrence.Tell tell) {
        return docket.words().told(tell.topic());
    }

    @Override
    public List<Evidence> clear(Occurrence.Clear clear) {
        return docket.hands().stood(Fault.Standing.CLEARED);
    }

    @Override
    public List<Evidence> worsened(Occurrence.Worsened worsened) {
        return docket.hands().stood(Fault.Standing.WORSE);
    }

    @Override
    public List<Evidence> clicks(Occurrence.Clicks clicks) {
        List<Evidence> bursts = new ArrayList<>();
        for (List<Evidence> onePlace : docket.hands().clicks()) {
            bursts.addAll(bursts(onePlace, clicks.clicks(), clicks.within()));
        }
        return bursts.stream().sorted().toList();
    }

    /** The first click of every stretch in which {@code clicks} of them fell within {@code within}. */
    private static List<Evidence> bursts(List<Evidence> place, int clicks, Duration within) {
        List<Evidence> bursts = new ArrayList<>();
        int next = 0;
        while (next + clicks <= place.size()) {
            Evidence first = place.get(next);
            Evidence last = place.get(next + clicks - 1);
            if (first.at().until(last.at()).compareTo(within) <= 0) {
                bursts.add(first);
                next += clicks;
            } else {
                next++;
            }
        }
        return bursts;
    }

    @Override
    public List<Evidence> touch(Occurrence.Touch touch) {
        return docket.hands().touches();
    }

    @Override
    public List<Evidence> silences(Occurrence.Silences silences) {
        return docket.lulls().stream()
                .filter(lull -> lull.isLongerThan(silences.over()))
                .map(Lulls.Lull::evidence)
                .toList();
    }

    @Override
    public List<Evidence> falseClaims(Occurrence.FalseClaims falseClaims) {
        return docket.words().falsehoods(falseClaims.about());
    }

    @Override
    public List<Evidence> noticed(Occurrence.Noticed noticed) {
        return docket.room().noticed();
    }

    @Override
    public List<Evidence> letDown(Occurrence.LetDown letDown) {
        return docket.room().letDown();
    }

    @Override
    public List<Evidence> roomTalks(Occurrence.RoomTalks roomTalks) {
        return docket.meanwhile().roomTalks(roomTalks.during(), docket.latest());
    }

    @Override
    public List<Evidence> talkedOver(Occurrence.TalkedOver talkedOver) {
        return docket.meanwhile().talkedOver(talkedOver.during(), talkedOver.share(), docket.latest());
    }

    @Override
    public List<Evidence> promise(Occurrence.Promise promise) {
        return docket.words().promises(promise.within());
    }

    @Override
    public List<Evidence> kept(Occurrence.Kept kept) {
        return docket.words().kept();
    }

    @Override
    public List<Evidence> broken(Occurrence.Broken broken) {
        return docket.words().broken();
    }

    @Override
    public List<Evidence> placed(Occurrence.Placed placed) {
        List<Evidence> there = placed.of().match(this).stream()
                .filter(evidence -> stands(evidence, placed.placing()))
                .toList();
        return placed.placing().rhythm().map(length -> inRhythm(there, length)).orElse(there);
    }

    private boolean stands(Evidence evidence, Placing placing) {
        Moment at = evidence.at();
        if (placing.between().filter(span -> !span.contains(at)).isPresent()) {
            return false;
        }
        boolean isTooLate =
                placing.before().stream().flatMap(end -> first(end).stream()).anyMatch(end -> !at.isBefore(end));
        if (isTooLate) {
            return false;
        }
        return placing.after().isEmpty() || follows(at, placing.after().get(), placing.within());
    }

    /** Whether something comes after another occurrence; with a limit, after any of them and no later than that. */
    private boolean follows(Moment at, Occurrence other, Optional<Duration> within) {
        return other.match(this).stream()
                .map(Evidence::at)
                .anyMatch(start -> !at.isBefore(start)
                        && within.filter(length -> at.isAfter(start.plus(length)))
                                .isEmpty());
    }

    private Optional<Moment> first(Occurrence occurrence) {
        return occurrence.match(this).stream().map(Evidence::at).findFirst();
    }

    /** The first piece, and each that comes soon enough after the one before it. */
    private static List<Evidence> inRhythm(List<Evidence> all, Duration length) {
        List<Evidence> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i == 0 || !all.get(i).at().isAfter(all.get(i - 1).at().plus(length))) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    /** All pieces for any of these occurrences. */
    List<Evidence> any(List<Occurrence> occurrences) {
        return merged(occurrences.stream().map(each -> each.match(this)));
    }

    /** The pieces of all parts in order, each once. */
    static List<Evidence> merged(Stream<List<Evidence>> parts) {
        return parts.flatMap(List::stream).distinct().sorted().toList();
    }
}
