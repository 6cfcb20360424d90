package poise.core.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.core.speech.Silence;

/** The stretches of dead air. */
public final class Lulls {

    private final List<Lull> ended = new ArrayList<>();
    private Optional<Lull> open = Optional.empty();
    private int pace = 1;

    /** Dead air that somebody ended, or that goes on, at the pace of its act. */
    record Lull(int number, Silence silence, int pace) {

        boolean isLongerThan(Duration limit) {
            return silence.isLongerThan(limit, pace);
        }

        /** How long it was on the player's clock. */
        Duration length() {
            return silence.span().length().dividedBy(pace);
        }

        /** Quotes how many seconds of the player's it lasted, to the tenth. */
        Evidence evidence() {
            long tenths = length().toMillis() / 100;
            return Evidence.deed(number, silence.span().from(), tenths / 10 + "." + tenths % 10);
        }
    }

    /** How long each dead air of a log was on the player's clock, whether a protocol asks about it or not. */
    public static List<Duration> lengths(Scenario scenario, List<Fact> log) {
        return of(scenario, log).map(Lull::length).toList();
    }

    /** The same dead air as it lies on the meeting clock. */
    public static List<Span> spans(Scenario scenario, List<Fact> log) {
        return of(scenario, log).map(lull -> lull.silence().span()).toList();
    }

    private static Stream<Lull> of(Scenario scenario, List<Fact> log) {
        Docket docket = new Docket(scenario);
        log.forEach(docket::add);
        Duration forgiven = Silence.forgiven(docket.allowance());
        return docket.lulls().stream().filter(lull -> lull.isLongerThan(forgiven));
    }

    /** All of them; one that still lasts ends {@code now}. */
    List<Lull> until(Moment now) {
        List<Lull> all = new ArrayList<>(ended);
        open.ifPresent(begun -> all.add(lull(begun, now)));
        return all;
    }

    void enter(Act act) {
        pace = act instanceof Act.Live live ? live.pace() : 1;
    }

    void begin(int number, Fact.FellSilent fact) {
        open = Optional.of(
                new Lull(number, Silence.between(fact.since(), Moment.later(fact.at(), fact.since())), pace));
    }

    void end(Moment at) {
        open.ifPresent(begun -> ended.add(lull(begun, at)));
        open = Optional.empty();
    }

    private static Lull lull(Lull begun, Moment end) {
        Moment from = begun.silence().span().from();
        return new Lull(begun.number(), Silence.between(from, Moment.later(end, from)), begun.pace());
    }
}
