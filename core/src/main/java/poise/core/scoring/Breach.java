package poise.core.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import poise.core.protocol.Condition;
import poise.core.scenario.Fault;
import poise.core.session.Verdict;

/** The evidence for which a condition holds; empty while it does not. */
record Breach(Docket docket) implements Condition.Cases<List<Evidence>> {

    @Override
    public List<Evidence> signals(Condition.Signals signals) {
        List<Evidence> all = docket.words().signals(signals.labels());
        return enough(all.subList(Math.min(signals.free(), all.size()), all.size()), signals.times());
    }

    @Override
    public List<Evidence> clicks(Condition.Clicks clicks) {
        List<Evidence> bursts = new ArrayList<>();
        for (List<Evidence> onePlace : docket.hands().clicks()) {
            bursts.addAll(bursts(onePlace, clicks.clicks(), clicks.within()));
        }
        return enough(bursts.stream().sorted().toList(), clicks.times());
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
    public List<Evidence> silences(Condition.Silences silences) {
        List<Evidence> unforgiven = docket.lulls().stream()
                .filter(lull -> lull.isLongerThan(silences.over()))
                .map(Lulls.Lull::evidence)
                .toList();
        return enough(unforgiven, silences.times());
    }

    @Override
    public List<Evidence> falseClaims(Condition.FalseClaims falseClaims) {
        List<Evidence> untrue = docket.words().statements().stream()
                .filter(statement -> statement.verdict() == Verdict.FALSE)
                .map(Statement::evidence)
                .toList();
        return enough(untrue, falseClaims.times());
    }

    @Override
    public List<Evidence> worsened(Condition.Worsened worsened) {
        return enough(docket.hands().stood(Fault.Standing.WORSE), worsened.times());
    }

    @Override
    public List<Evidence> allOf(Condition.AllOf allOf) {
        List<List<Evidence>> parts =
                allOf.conditions().stream().map(each -> each.match(this)).toList();
        return parts.stream().anyMatch(List::isEmpty) ? List.of() : merged(parts);
    }

    @Override
    public List<Evidence> anyOf(Condition.AnyOf anyOf) {
        return merged(anyOf.conditions().stream().map(each -> each.match(this)).toList());
    }

    private static List<Evidence> enough(List<Evidence> evidence, int times) {
        return evidence.size() >= times ? evidence : List.of();
    }

    private static List<Evidence> merged(List<List<Evidence>> parts) {
        return parts.stream().flatMap(List::stream).distinct().sorted().toList();
    }
}
