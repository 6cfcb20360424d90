package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import poise.core.gear.Intents;
import poise.core.gear.Line;
import poise.core.gear.Rooms;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.core.speech.Label;

/** Whatever the player does, and however time is cut into frames. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class FramesProperties {

    private static final Scenario ROOM = Rooms.full();
    private static final long END = Intents.hours(30);

    /** An intent that is still without its moment. */
    interface Wish {
        Intent at(long moment);
    }

    /** What is wanted after a pause, and the frames within the pause. */
    record Beat(long pause, List<Integer> frames, Wish wish) {}

    @Provide
    Arbitrary<List<Beat>> takes() {
        Arbitrary<Long> pauses = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 900),
                Arbitraries.longs().between(0, 9_000),
                Arbitraries.longs().between(0, 60_000));
        Arbitrary<List<Integer>> frames = Arbitraries.integers()
                .between(0, 1_000)
                .list()
                .ofMaxSize(5)
                .map(each -> each.stream().sorted().toList());
        return Combinators.combine(pauses, frames, wishes())
                .as(Beat::new)
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Wish> wishes() {
        Arbitrary<Label> labels = Arbitraries.of(Label.class);
        Arbitrary<Integer> certainties = Arbitraries.integers().between(300, 1_000);
        Arbitrary<Integer> delays = Arbitraries.integers().between(0, 1_200);
        Arbitrary<Wish> say = Combinators.combine(labels, certainties, delays, Arbitraries.of(texts()))
                .as((label, certainty, delay, text) -> at -> spoken(at, text, label, certainty, delay));
        Arbitrary<Wish> take = delays.map(late -> at -> Intents.takeFloor(at, at - late));
        Arbitrary<Wish> stop = delays.map(late -> at -> new Intent.YieldFloor(new Moment(at), new Moment(at - late)));
        Arbitrary<Wish> use = Arbitraries.of(uses());
        Arbitrary<Wish> set = Arbitraries.integers().between(0, 100).map(to -> at -> Intents.set(at, "pool.max", to));
        Arbitrary<Wish> overhear = labels.map(label -> at -> Intents.overhear(at, label));
        Arbitrary<Wish> letter = labels.map(label -> at -> Intents.report(at, "the network did it", label));
        return Arbitraries.oneOf(say, say, take, stop, use, set, overhear, letter);
    }

    private static Intent spoken(long at, String text, Label label, int certainty, long delay) {
        Line line = Line.line(at - delay, text, label).sure(certainty);
        return line.saidAfter(delay);
    }

    private static List<String> texts() {
        return List.of(
                "the pool is full",
                "the network did it",
                "hm",
                "your data is safe",
                "I look at the log now",
                "back in a minute",
                "you hear from us within the hour");
    }

    private static List<Wish> uses() {
        return List.of(
                at -> Intents.use(at, "logs"),
                at -> Intents.use(at, "read-line", "telling"),
                at -> Intents.use(at, "rerun"),
                at -> Intents.use(at, "escalate", "platform"),
                at -> Intents.use(at, "escalate", "nobody"),
                at -> Intents.use(at, "sleep"),
                at -> Intents.use(at, "wrap-up"),
                at -> Intents.message(at, "We are on it."),
                at -> Intents.message(at, "buyer", "Word within the hour.", Label.COMMIT_TIMELINE),
                at -> Intents.message(at, "engineer", "It keeps from coming back.", Label.PREVENTION),
                at -> Intents.use(at, "film", "local"),
                at -> Intents.use(at, "film", "web"),
                at -> Intents.use(at, "mute"),
                at -> Intents.use(at, "go-on"),
                at -> Intents.click(at, "desk"),
                Intents::dropFloor,
                Intents::advance);
    }

    private static List<Intent> intents(List<Beat> take, boolean withFrames) {
        List<Intent> intents = new ArrayList<>();
        long now = -9_000;
        for (Beat beat : take) {
            if (withFrames) {
                for (int share : beat.frames()) {
                    intents.add(Intents.advance(now + beat.pause() * share / 1_000));
                }
            }
            now += beat.pause();
            Intent wish = beat.wish().at(now);
            now = Math.max(now, wish.at().millis());
            intents.add(wish);
        }
        intents.add(Intents.advance(END));
        return intents;
    }

    /** The log of a take; what is evolved while it is decided is checked against the fold of the facts, and what is said to be due against what comes. */
    private static List<Fact> log(List<Intent> intents) {
        Session session = new Session(ROOM);
        List<Fact> log = new ArrayList<>(session.open(Rooms.EDITION, 11));
        State state = fold(session, session.start(), log);
        for (Intent intent : intents) {
            List<Fact> facts = session.decide(state, intent);
            if (intent instanceof Intent.Advance) {
                boolean isQuiet = session.due(state).map(intent.at()::isBefore).orElse(true);
                assertEquals(isQuiet, facts.isEmpty(), () -> intent + " brings " + facts);
            }
            log.addAll(facts);
            state = fold(session, state, facts);
        }
        assertEquals(fold(session, session.start(), log), state);
        return log;
    }

    private static State fold(Session session, State from, List<Fact> facts) {
        State state = from;
        for (Fact fact : facts) {
            state = session.evolve(state, fact);
        }
        return state;
    }

    @Property(tries = 400)
    void any_partition_of_time_into_frames_gives_the_same_log(@ForAll("takes") List<Beat> take) {
        assertEquals(log(intents(take, false)), log(intents(take, true)));
    }

    @Property(tries = 150)
    void every_take_ends_once_and_nothing_happens_after_it(@ForAll("takes") List<Beat> take) {
        List<Fact> log = log(intents(take, true));
        assertTrue(log.get(log.size() - 1) instanceof Fact.TakeClosed, "the last fact ends the take");
        assertEquals(1, log.stream().filter(Fact.TakeClosed.class::isInstance).count());
    }

    @Property(tries = 150)
    void nothing_is_due_before_the_take_nor_after_its_end(@ForAll("takes") List<Beat> take) {
        for (Fact fact : log(intents(take, true))) {
            assertTrue(fact.at().millis() >= -12_000 && fact.at().millis() <= END, fact::toString);
        }
    }

    @Property(tries = 150)
    void notes_and_cues_and_truths_come_once(@ForAll("takes") List<Beat> take) {
        List<Fact> log = log(intents(take, true));
        for (Class<? extends Fact> kind : List.of(
                Fact.Noted.class, Fact.Asked.class, Fact.Learned.class, Fact.Challenged.class, Fact.Left.class)) {
            List<String> names = log.stream()
                    .filter(kind::isInstance)
                    .map(fact -> fact.toString().replaceFirst("at=[^,]*", ""))
                    .toList();
            assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
        }
    }

    @Property(tries = 150)
    void a_question_is_answered_or_lets_down_but_never_both(@ForAll("takes") List<Beat> take) {
        Set<Object> closed = new HashSet<>();
        for (Fact fact : log(intents(take, true))) {
            if (fact instanceof Fact.Answered answered) {
                assertTrue(closed.add(answered.cue()), fact::toString);
            } else if (fact instanceof Fact.LetDown letDown) {
                assertTrue(closed.add(letDown.cue()), fact::toString);
            }
        }
    }

    @Property(tries = 150)
    void executives_never_talk_over_each_other_nor_after_leaving(@ForAll("takes") List<Beat> take) {
        Moment quiet = new Moment(-1_000_000);
        Set<Object> gone = new HashSet<>();
        for (Fact fact : log(intents(take, true))) {
            if (fact instanceof Fact.Spoke spoke) {
                assertTrue(!spoke.at().isBefore(quiet), fact::toString);
                assertTrue(!gone.contains(spoke.executive()), fact::toString);
                quiet = spoke.until();
            } else if (fact instanceof Fact.Left left) {
                gone.add(left.executive());
            } else if (fact instanceof Fact.Reacted reacted) {
                assertTrue(!gone.contains(reacted.executive()), fact::toString);
            }
        }
    }

    @Property(tries = 150)
    void trust_is_a_chain(@ForAll("takes") List<Beat> take) {
        Map<Object, Object> last = new HashMap<>();
        for (Fact fact : log(intents(take, true))) {
            if (fact instanceof Fact.TrustMoved moved) {
                Object before = last.put(moved.executive(), moved.to());
                assertTrue(before == null || before.equals(moved.from()), fact::toString);
            }
        }
    }

    @Property(tries = 150)
    void dead_air_is_broken_before_it_falls_again(@ForAll("takes") List<Beat> take) {
        boolean silent = false;
        for (Fact fact : log(intents(take, true))) {
            if (fact instanceof Fact.FellSilent fell) {
                assertTrue(!silent, fact::toString);
                assertTrue(fell.since().until(fell.at()).toMillis() == 4_000, fact::toString);
                silent = true;
            } else if (fact instanceof Fact.SilenceBroken) {
                assertTrue(silent, fact::toString);
                silent = false;
            } else if (fact instanceof Fact.ActClosed) {
                silent = false;
            }
        }
    }

    @Property(tries = 100)
    void tools_finish_in_the_order_in_which_they_were_used(@ForAll("takes") List<Beat> take) {
        Optional<Fact.ToolUsed> open = Optional.empty();
        for (Fact fact : log(intents(take, true))) {
            if (fact instanceof Fact.ToolUsed used && !isMute(used.tool())) {
                assertTrue(
                        open.filter(before -> !before.tool().equals(Id.id("film")))
                                .isEmpty(),
                        fact::toString);
                open = Optional.of(used);
            } else if (fact instanceof Fact.ToolFinished finished && !isMute(finished.tool())) {
                assertEquals(open.orElseThrow().tool(), finished.tool());
                open = Optional.empty();
            } else if (fact instanceof Fact.ActClosed) {
                open = Optional.empty();
            }
        }
    }

    private static boolean isMute(Id<?> tool) {
        return tool.name().equals("mute");
    }
}
