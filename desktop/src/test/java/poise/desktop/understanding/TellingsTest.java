package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.scenario.Claim;

/** The set by which claims are measured has everything that it needs, and no author has copied from it. */
class TellingsTest {

    private static final int RUN = 5;

    private static Set<String> runs(String text) {
        List<String> words = Arrays.asList(Wording.of(text).split(" ", -1));
        Set<String> runs = new HashSet<>(Set.of(String.join(" ", words)));
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<Telling> tellings(String scenario) throws IOException {
        return Telling.all().stream()
                .filter(each -> each.scenario().equals(scenario))
                .toList();
    }

    @Test
    void every_claim_is_made_in_a_dozen_ways_and_there_are_many_near_misses() throws IOException {
        List<Telling> tellings = tellings("pool-exhaustion");
        for (Claim claim : Spotted.scenario("pool-exhaustion").claims()) {
            long count = tellings.stream()
                    .filter(each -> each.claims().contains(claim.id().name()))
                    .count();
            assertTrue(count >= 12, claim.id() + " is made " + count + " times");
        }
        assertTrue(tellings.stream().filter(each -> each.claims().isEmpty()).count() >= 150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool-exhaustion", "expired-certificate"})
    void no_example_shares_five_words_in_a_row_with_it(String scenario) throws IOException {
        Set<String> told = new HashSet<>();
        tellings(scenario).forEach(each -> told.addAll(runs(each.words())));
        for (Claim claim : Spotted.scenario(scenario).claims()) {
            for (String example : claim.examples()) {
                assertTrue(Collections.disjoint(told, runs(example)), claim.id() + ": " + example);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pool-exhaustion", "expired-certificate"})
    void it_names_claims_that_exist_and_no_words_twice(String scenario) throws IOException {
        Set<String> known = new HashSet<>();
        Spotted.scenario(scenario)
                .claims()
                .forEach(claim -> known.add(claim.id().name()));
        Set<String> words = new HashSet<>();
        for (Telling telling : tellings(scenario)) {
            assertTrue(known.containsAll(telling.claims()), telling.toString());
            assertTrue(words.add(Wording.of(telling.words())), telling.words());
        }
    }
}
