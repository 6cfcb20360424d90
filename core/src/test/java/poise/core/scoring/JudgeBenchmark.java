package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.core.session.Verdict;
import poise.core.speech.Label;

/** How many facts the judge reads in a second, and whether a hundred times as many cost a hundred times as much. */
@Tag("bench")
class JudgeBenchmark {

    private static final Scenario ROOM = Rooms.full();
    private static final int FACTS = 400;
    private static final int MANY = 100 * FACTS;

    @Test
    void facts_per_second() {
        perFact(FACTS, 2_000);
        perFact(MANY, 20);
        double few = perFact(FACTS, 2_000);
        double many = perFact(MANY, 20);
        System.out.printf(
                "judge: %,.0f facts/s at %d facts, %,.0f facts/s at %d facts, cost of a fact %.2f times as much%n",
                1e9 / few, FACTS, 1e9 / many, MANY, many / few);
    }

    /** Nanoseconds for each fact. */
    private static double perFact(int facts, int rounds) {
        List<Fact> log = log(facts);
        int total = Judge.judge(ROOM, Protocols.TINY, log).total().count();
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            assertEquals(total, Judge.judge(ROOM, Protocols.TINY, log).total().count());
        }
        return (System.nanoTime() - start) / (double) rounds / facts;
    }

    private static List<Fact> log(int facts) {
        List<Fact> log = new ArrayList<>();
        Label[] labels = Label.values();
        for (int i = 0; log.size() < facts; i++) {
            long now = 1_000L * i;
            log.add(line(now, "some words that were said here", labels[i % labels.length])
                    .heard());
            log.add(new Fact.ToolUsed(at(now), id("refresh"), Optional.empty(), OptionalInt.empty()));
            log.add(new Fact.Clicked(at(now), id("desk")));
            log.add(new Fact.FellSilent(at(now), at(now - 4_500)));
            log.add(new Fact.SilenceBroken(at(now), at(now - 4_500)));
            log.add(new Fact.Claimed(at(now), id("network-did-it"), Verdict.FALSE, "the network"));
            log.add(new Fact.FloorTaken(at(now)));
            log.add(new Fact.FloorYielded(at(now)));
        }
        return log.subList(0, facts);
    }
}
