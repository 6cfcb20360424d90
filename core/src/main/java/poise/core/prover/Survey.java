package poise.core.prover;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;
import poise.core.protocol.ToolKind;
import poise.core.scenario.Act;
import poise.core.scenario.Fault;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;

/**
 * What hands and time can do to the product, explored in breadth: every deed from every standpoint, up to a bound. People
 * cannot change any of it, so the room is empty here.
 */
final class Survey {

    /** So many standpoints of one deal are explored at the most. */
    static final int BOUND = 4000;

    /** What a tool of which leads out of a failure that cannot be mended. */
    private static final Set<ToolKind> EXITS =
            Set.of(ToolKind.PLAY, ToolKind.ESCALATE, ToolKind.ALTERNATIVE, ToolKind.HALT, ToolKind.REPORT);

    /** Long enough for the end of an act to be settled. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private final Scenario scenario;
    private final Map<Standpoint, Attempt> first = new LinkedHashMap<>();
    private final Map<Standpoint, List<Leg>> legs = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Set<Id<Fault.Stage>> stages = new LinkedHashSet<>();
    private boolean bounded;

    /** A way from one standpoint to another: a deed, or waiting if there is none. */
    record Leg(Optional<Deed> deed, Standpoint to) {}

    private Survey(Scenario scenario) {
        this.scenario = scenario;
    }

    static Survey of(Scenario full) {
        Survey survey = new Survey(full.inFrontOf(List.of(), List.of(), List.of()));
        survey.explore();
        return survey;
    }

    /** Whoever comes to a standpoint earliest can do most from there. */
    private void explore() {
        stages.add(scenario.fault().starts());
        PriorityQueue<Attempt> open = new PriorityQueue<>(Comparator.comparing(Attempt::clock));
        Attempt opened = Attempt.opened(scenario);
        pass(opened.log());
        open.add(opened);
        while (!open.isEmpty()) {
            Attempt next = open.remove();
            Standpoint here = Standpoint.of(scenario, next.state());
            if (first.containsKey(here)) {
                continue;
            }
            if (first.size() >= BOUND) {
                bounded = true;
                return;
            }
            first.put(here, next);
            onward(here, next).forEach(each -> {
                pass(each.since(next));
                open.add(each);
            });
        }
    }

    private Attempt attempt(Standpoint standpoint) {
        return Optional.ofNullable(first.get(standpoint)).orElseThrow();
    }

    /** Notes the stages that the fault has come through. */
    private void pass(List<Fact> facts) {
        facts.forEach(fact -> {
            if (fact instanceof Fact.FaultMoved moved) {
                stages.add(moved.stage());
            }
        });
    }

    private List<Attempt> onward(Standpoint here, Attempt attempt) {
        List<Attempt> next = new ArrayList<>();
        attempt.act().ifPresent(act -> act.tools().stream()
                .filter(tool -> attempt.session().refusal(attempt.state(), tool).isEmpty())
                .flatMap(tool -> scenario.tool(tool).stream())
                .flatMap(tool -> Deed.of(tool, scenario))
                .forEach(deed -> {
                    Attempt tried = finished(attempt.using(deed));
                    done.add(deed.name());
                    leg(here, Optional.of(deed), tried);
                    next.add(tried);
                }));
        pause(attempt).ifPresent(until -> {
            Attempt waited = attempt.waiting(until);
            leg(here, Optional.empty(), waited);
            next.add(waited);
        });
        return next;
    }

    private void leg(Standpoint from, Optional<Deed> deed, Attempt to) {
        legs.computeIfAbsent(from, any -> new ArrayList<>()).add(new Leg(deed, Standpoint.of(scenario, to.state())));
    }

    /** The tool does its work; a film need not be seen to its end. */
    private Attempt finished(Attempt used) {
        return used.state()
                .desk()
                .busy()
                .filter(busy -> !used.isFilming())
                .map(busy -> used.waiting(
                        scenario.isOf(busy.tool(), ToolKind.WRAP_UP)
                                ? busy.until().plus(MARGIN)
                                : busy.until()))
                .orElseGet(() -> used.waiting(used.clock().plus(Duration.ofSeconds(1))));
    }

    /** When time alone changes the stage, where it can be let pass. */
    private Optional<Moment> pause(Attempt attempt) {
        Id<Fault.Stage> stage = attempt.state().desk().stage();
        return canWait(attempt)
                ? scenario.fault().changes().stream()
                        .filter(change -> change.from().contains(stage))
                        .flatMap(change -> change.trigger().lapse().stream())
                        .map(length -> attempt.state().desk().since().plus(length))
                        .map(until -> until.plus(Duration.ofMillis(1)))
                        .filter(until -> until.isAfter(attempt.clock()))
                        .findFirst()
                : Optional.empty();
    }

    /** On a calendar hours pass only by a tool that lets them. */
    private boolean canWait(Attempt attempt) {
        return attempt.isLive()
                || attempt.act().stream()
                        .flatMap(act -> act.tools().stream())
                        .flatMap(tool -> scenario.tool(tool).stream())
                        .anyMatch(tool -> tool.kind() == ToolKind.WAIT);
    }

    int states() {
        return first.size();
    }

    boolean isBounded() {
        return bounded;
    }

    /** Whether a tool was used on this, by {@link Deed#name}. */
    boolean hasDone(String deed) {
        return done.contains(deed);
    }

    boolean hasReached(Id<Fault.Stage> stage) {
        return stages.contains(stage);
    }

    boolean isCleared(Standpoint standpoint) {
        return stands(standpoint, Fault.Standing.CLEARED);
    }

    boolean isWorse(Standpoint standpoint) {
        return stands(standpoint, Fault.Standing.WORSE);
    }

    private boolean stands(Standpoint standpoint, Fault.Standing standing) {
        return scenario.fault()
                .stage(standpoint.stage())
                .filter(stage -> stage.standing() == standing)
                .isPresent();
    }

    /**
     * The first leg of the shortest way from here to a leg that is wanted, within the act; nothing if there is none.
     */
    Optional<Leg> towards(Standpoint from, Predicate<Leg> wanted) {
        Map<Standpoint, Leg> begun = new LinkedHashMap<>();
        Deque<Standpoint> open = new ArrayDeque<>(List.of(from));
        Set<Standpoint> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Standpoint here = open.remove();
            for (Leg leg : legs.getOrDefault(here, List.of())) {
                Leg start = Optional.ofNullable(begun.get(here)).orElse(leg);
                if (wanted.test(leg)) {
                    return Optional.of(start);
                }
                if (leg.to().act().equals(from.act()) && seen.add(leg.to())) {
                    begun.put(leg.to(), start);
                    open.add(leg.to());
                }
            }
        }
        return Optional.empty();
    }

    /** What has to be done next so that the act ends, if it can be ended from here. */
    Optional<Deed> exit(Standpoint from) {
        return towards(from, leg -> leg.deed()
                        .filter(deed -> deed.kind() == ToolKind.WRAP_UP)
                        .isPresent())
                .flatMap(Leg::deed);
    }

    /** The standpoints of a live act from which no way leads out any more, though the act has one. */
    List<Attempt> deadEnds() {
        List<Attempt> ends = new ArrayList<>();
        for (Act act : scenario.acts()) {
            if (!(act instanceof Act.Live)) {
                continue;
            }
            List<Standpoint> there = first.keySet().stream()
                    .filter(each -> each.act().filter(act.id()::equals).isPresent())
                    .toList();
            List<Standpoint> stuck = there.stream()
                    .filter(each ->
                            !isCleared(each) && towards(each, this::leadsOut).isEmpty())
                    .toList();
            if (stuck.size() < there.size()) {
                stuck.stream().map(this::attempt).findFirst().ifPresent(ends::add);
            }
        }
        return ends;
    }

    private boolean leadsOut(Leg leg) {
        boolean unexplored = bounded && !first.containsKey(leg.to());
        return unexplored
                || isCleared(leg.to())
                || leg.deed()
                        .filter(deed -> deed.helps() && EXITS.contains(deed.kind()))
                        .isPresent();
    }
}
