package poise.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static poise.core.kernel.Id.id;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import poise.core.gear.Rooms;
import poise.core.kernel.Permille;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

/** Which claims are made by words that are so alike to their examples. */
class ClaimSpotterTest {

    private static final int ALIKE = Likeness.ALIKE.value();
    private static final int UNMISTAKABLE = Likeness.UNMISTAKABLE.value();

    private static final ClaimSpotter SPOTTER = new ClaimSpotter(Rooms.full());

    private static Likeness likeness(String claim, int from, int to, int certainty) {
        return new Likeness(id(claim), new WordRange(from, to), Permille.permille(certainty));
    }

    private static Reading cause(int from, int to, int certainty) {
        return new Reading(
                Map.of(Label.ROOT_CAUSE, new Reading.Proof(new WordRange(from, to), Permille.permille(certainty))));
    }

    private static List<String> spotted(Reading reading, Likeness... likenesses) {
        return SPOTTER.spot(new Meaning(reading, Arrays.asList(likenesses))).stream()
                .map(each -> each.claim().id() + " " + each.words().from())
                .toList();
    }

    @Test
    void words_that_are_like_no_claim_make_none() {
        assertEquals(List.of(), spotted(cause(0, 9, 1000)));
        assertEquals(List.of(), spotted(cause(0, 9, 1000), likeness("pool-is-full", 0, 9, ALIKE - 1)));
    }

    @Test
    void words_that_bear_the_label_need_not_be_quite_so_alike() {
        Likeness alike = likeness("pool-is-full", 2, 9, UNMISTAKABLE - 1);
        assertEquals(List.of("pool-is-full 2"), spotted(cause(2, 9, Reading.READ.value()), alike));
        assertEquals(List.of(), spotted(cause(2, 9, Reading.READ.value() - 1), alike));
        assertEquals(List.of("pool-is-full 2"), spotted(Reading.NOTHING, likeness("pool-is-full", 2, 9, UNMISTAKABLE)));
    }

    @Test
    void the_label_of_a_false_claim_must_be_sure() {
        Likeness alike = likeness("network-did-it", 2, 9, ALIKE);
        assertEquals(List.of("network-did-it 2"), spotted(cause(2, 9, Reading.SURE.value()), alike));
        assertEquals(List.of(), spotted(cause(2, 9, Reading.SURE.value() - 1), alike));
    }

    @Test
    void the_label_of_a_true_claim_may_stand_a_little_aside() {
        assertEquals(List.of("pool-is-full 20"), spotted(cause(2, 9, 1000), likeness("pool-is-full", 20, 28, ALIKE)));
        assertEquals(List.of(), spotted(cause(2, 9, 1000), likeness("pool-is-full", 21, 28, ALIKE)));
        assertEquals(List.of(), spotted(cause(2, 9, 1000), likeness("network-did-it", 9, 17, ALIKE)));
        assertEquals(List.of("network-did-it 8"), spotted(cause(2, 9, 1000), likeness("network-did-it", 8, 17, ALIKE)));
    }

    @Test
    void of_two_claims_the_same_words_make_the_one_that_they_are_more_like() {
        assertEquals(
                List.of("pool-is-full 0"),
                spotted(
                        Reading.NOTHING,
                        likeness("network-did-it", 7, 15, UNMISTAKABLE),
                        likeness("pool-is-full", 0, 8, UNMISTAKABLE + 1)));
    }

    @Test
    void words_aside_may_make_a_true_claim_too() {
        assertEquals(
                List.of("pool-is-full 0", "network-did-it 8"),
                spotted(
                        Reading.NOTHING,
                        likeness("network-did-it", 8, 15, UNMISTAKABLE + 1),
                        likeness("pool-is-full", 0, 8, UNMISTAKABLE)));
    }

    @Test
    void nobody_is_accused_for_the_rest_of_a_sentence_that_is_more_like_another_claim() {
        Likeness truth = likeness("pool-is-full", 0, 8, UNMISTAKABLE + 1);
        assertEquals(
                List.of("pool-is-full 0"),
                spotted(Reading.NOTHING, truth, likeness("network-did-it", 19, 27, UNMISTAKABLE)));
        assertEquals(
                List.of("pool-is-full 0", "network-did-it 20"),
                spotted(Reading.NOTHING, truth, likeness("network-did-it", 20, 28, UNMISTAKABLE)));
    }

    @Test
    void a_claim_of_another_scenario_is_nobodys() {
        assertEquals(List.of(), spotted(Reading.NOTHING, likeness("certificate-expired", 0, 8, 1000)));
    }

    @Test
    void a_quotation_ends_with_the_words() {
        Meaning meaning = new Meaning(Reading.NOTHING, List.of(likeness("data-is-safe", 1, 9, UNMISTAKABLE)));
        ClaimSpotter.Spotted spotted = SPOTTER.spot(meaning).get(0);
        assertEquals("data is safe", spotted.quote(List.of("your", "data", "is", "safe")));
        assertEquals(Verdict.TRUE, spotted.verdict(Set.of()));
    }
}
