package poise.core.prover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import poise.core.kernel.Allowance;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.core.scenario.Target;
import poise.core.scenario.Tool;
import poise.core.session.Edition;
import poise.core.session.Fact;
import poise.core.session.Intent;
import poise.core.session.Meaning;
import poise.core.session.Means;
import poise.core.session.Session;
import poise.core.session.State;
import poise.core.speech.Utterance;

/**
 * A take as far as it has been tried: where it stands now, and by what lines it came there. It never changes; trying on
 * gives a longer one.
 */
final class Attempt {

    private static final Edition NONE = Edition.now("", "", Allowance.STANDARD);

    private final Scenario scenario;
    private final Session session;
    private final State state;
    private final Moment clock;
    private final List<Fact> news;
    private final @Nullable Attempt before;
    private final Optional<TakeFile.Line> line;

    private Attempt(
            Scenario scenario,
            Session session,
            State state,
            Moment clock,
            List<Fact> news,
            @Nullable Attempt before,
            Optional<TakeFile.Line> line) {
        this.scenario = scenario;
        this.session = session;
        this.state = state;
        this.clock = clock;
        this.news = List.copyOf(news);
        this.before = before;
        this.line = line;
    }

    /** A take in which the failure has just shown itself. */
    static Attempt opened(Scenario scenario) {
        Session session = new Session(scenario);
        List<Fact> facts = session.open(NONE, 1);
        State state = session.start();
        for (Fact fact : facts) {
            state = session.evolve(state, fact);
        }
        Attempt open = new Attempt(scenario, session, state, state.now(), facts, null, Optional.empty());
        return open.waiting(Moment.CRASH);
    }

    Scenario scenario() {
        return scenario;
    }

    Session session() {
        return session;
    }

    State state() {
        return state;
    }

    /** How late it is. */
    Moment clock() {
        return clock;
    }

    Optional<Act> act() {
        return state.course().act().flatMap(scenario::act);
    }

    boolean isLive() {
        return act().filter(Act.Live.class::isInstance).isPresent();
    }

    boolean isOver() {
        return state.course().over();
    }

    private Attempt tried(Intent intent, Optional<TakeFile.Line> written) {
        List<Fact> facts = session.decide(state, intent);
        State next = state;
        for (Fact fact : facts) {
            next = session.evolve(next, fact);
        }
        Moment now = Moment.later(clock, intent.at());
        boolean isCalendar = !(next.course().act().flatMap(scenario::act).orElse(null) instanceof Act.Live);
        Moment later = isCalendar ? Moment.later(now, next.now()) : now;
        return new Attempt(scenario, session, next, later, facts, this, written);
    }

    /** Nothing is done until then. */
    Attempt waiting(Moment until) {
        return tried(new Intent.Advance(Moment.later(clock, until)), Optional.empty());
    }

    Attempt using(Deed deed) {
        return deed.isLetter()
                ? writing(deed, deed.text(), deed.meaning())
                : using(deed.tool(), deed.target(), deed.value());
    }

    private Attempt using(Id<Tool> tool, Optional<Id<Target>> target, OptionalInt value) {
        Optional<String> written =
                value.isPresent() ? Optional.of(Integer.toString(value.getAsInt())) : Optional.empty();
        return tried(
                new Intent.UseTool(clock, tool, target, value),
                Optional.of(new TakeFile.Do(clock, tool, target.map(Id::name), written, Optional.empty())));
    }

    private Attempt writing(Deed deed, String text, Meaning meaning) {
        return tried(
                new Intent.Write(clock, deed.tool(), deed.target(), text, meaning),
                Optional.of(new TakeFile.Do(
                        clock, deed.tool(), deed.target().map(Id::name), Optional.empty(), Optional.of(text))));
    }

    /** A click on the demo itself. */
    Attempt clicking() {
        return tried(new Intent.Click(clock, Id.id("demo")), Optional.of(new TakeFile.Click(clock, "demo")));
    }

    /** The player begins to speak; the words are known when they end. */
    Attempt beginning(Utterance utterance) {
        Span span = utterance.span();
        return tried(
                new Intent.TakeFloor(span.from(), span.from()),
                Optional.of(new TakeFile.Say(span.from(), utterance.text())));
    }

    /** What was begun is said to its end. */
    Attempt ending(Utterance utterance, Meaning meaning) {
        Moment end = utterance.span().to();
        return tried(new Intent.YieldFloor(end, end), Optional.empty())
                .tried(new Intent.Say(end, utterance, meaning, Means.TYPED), Optional.empty());
    }

    /** All facts since the take was opened. */
    List<Fact> log() {
        return facts(path(null));
    }

    /** The take by which anybody comes here as well. */
    TakeFile take() {
        List<TakeFile.Line> lines =
                path(null).stream().flatMap(each -> each.line.stream()).toList();
        return new TakeFile(scenario.id(), OptionalLong.empty(), lines);
    }

    /** What has happened since an earlier one. */
    List<Fact> since(Attempt earlier) {
        return facts(path(earlier));
    }

    /** Whether a film is on, which may be left at any time. */
    boolean isFilming() {
        return state.desk()
                .busy()
                .filter(busy -> scenario.isOf(busy.tool(), ToolKind.PLAY))
                .isPresent();
    }

    /** What was tried after an earlier one, or from the beginning, in order. */
    private Deque<Attempt> path(@Nullable Attempt earlier) {
        Deque<Attempt> path = new ArrayDeque<>();
        for (Attempt each = this; each != null && each != earlier; each = each.before) {
            path.addFirst(each);
        }
        return path;
    }

    private static List<Fact> facts(Deque<Attempt> path) {
        return path.stream().flatMap(each -> each.news.stream()).toList();
    }
}
