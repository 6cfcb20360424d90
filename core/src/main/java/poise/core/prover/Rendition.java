package poise.core.prover;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import poise.core.kernel.Moment;
import poise.core.protocol.FailureMode;
import poise.core.protocol.Protocol;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.core.scoring.Judge;
import poise.core.scoring.Scorecard;
import poise.core.session.Desk;
import poise.core.session.Fact;
import poise.core.speech.Utterance;

/** A take that is being played by a player with one mouth and two hands, and judged as it goes. */
final class Rendition {

    private final Judge judge;
    private Attempt attempt;
    private Optional<Pending> pending = Optional.empty();
    private Moment mouthRests = Moment.CRASH;

    /** What is being said, until it is said. */
    private record Pending(Utterance utterance, Sentence sentence) {}

    Rendition(Scenario scenario, Protocol protocol) {
        this.judge = new Judge(scenario, protocol);
        this.attempt = Attempt.opened(scenario);
        attempt.log().forEach(judge::see);
    }

    Attempt attempt() {
        return attempt;
    }

    Scorecard scorecard() {
        return judge.scorecard();
    }

    boolean isFlagged(FailureMode mode) {
        return scorecard().flags().stream().anyMatch(flag -> flag.mode().id().equals(mode.id()));
    }

    TakeFile take() {
        return attempt.take();
    }

    List<Fact> log() {
        return attempt.log();
    }

    private void go(Attempt next) {
        Attempt here = attempt;
        next.since(here).forEach(judge::see);
        attempt = next;
    }

    boolean areHandsFree() {
        Optional<Desk.Busy> busy = attempt.state().desk().busy();
        return busy.isEmpty() || attempt.isFilming();
    }

    /** Whether the player could begin a sentence now: nobody speaks, and a pause was left for others. */
    boolean isMouthFree(long pause) {
        Moment now = attempt.clock();
        return pending.isEmpty()
                && attempt.isLive()
                && !now.isBefore(mouthRests.plus(Duration.ofMillis(pause)))
                && !now.isBefore(attempt.state().room().quietAt());
    }

    void use(Deed deed) {
        go(attempt.using(deed));
    }

    void click() {
        go(attempt.clicking());
    }

    void begin(Sentence sentence) {
        Utterance utterance = Utterance.typed(sentence.text(), attempt.clock());
        pending = Optional.of(new Pending(utterance, sentence));
        go(attempt.beginning(utterance));
    }

    /** Says it to its end, whatever else there is to do. */
    void say(Sentence sentence) {
        begin(sentence);
        while (pending.isPresent() && !attempt.isOver()) {
            beat(10_000);
        }
    }

    /** Lets time pass to whatever comes next, at most so many milliseconds. */
    void beat(long most) {
        Moment until = attempt.clock().plus(Duration.ofMillis(most));
        if (pending.isPresent()) {
            until = Moment.earlier(until, pending.get().utterance().span().to());
        }
        Optional<Moment> done = attempt.state().desk().busy().map(Desk.Busy::until);
        if (done.filter(attempt.clock()::isBefore).isPresent()) {
            until = Moment.earlier(until, done.get());
        }
        go(attempt.waiting(until));
        if (pending.isPresent()
                && !attempt.clock().isBefore(pending.get().utterance().span().to())) {
            Pending said = pending.get();
            pending = Optional.empty();
            mouthRests = attempt.clock();
            if (attempt.isLive()) {
                go(attempt.ending(said.utterance(), said.sentence().meaning(said.utterance())));
            }
        }
    }

    void await(Moment until) {
        while (attempt.clock().isBefore(until) && !attempt.isOver()) {
            beat(attempt.clock().until(until).toMillis());
        }
    }

    /** Talks about nothing until then, so that nobody leaves for boredom. */
    void talkUntil(Moment until, Repertoire repertoire) {
        for (int i = 0; attempt.clock().isBefore(until) && !attempt.isOver(); i++) {
            if (isMouthFree(0)) {
                begin(repertoire.filler(i));
            }
            beat(Math.min(1_000, attempt.clock().until(until).toMillis()));
        }
    }

    /** The take goes on without the player until it is over. */
    void end() {
        for (int i = 0; i < 20 && !attempt.isOver(); i++) {
            beat(Duration.ofDays(8).toMillis());
        }
    }
}
