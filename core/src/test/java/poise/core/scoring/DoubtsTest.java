package poise.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.gear.Protocols;
import poise.core.gear.Rooms;
import poise.core.kernel.Marks;
import poise.core.kernel.Permille;
import poise.core.session.Fact;
import poise.core.speech.Label;
import poise.core.speech.Reading;
import poise.core.speech.WordRange;

class DoubtsTest {

    private static List<Doubt> doubts(Fact... facts) {
        return Doubts.of(Rooms.full(), Protocols.TINY, Arrays.asList(facts));
    }

    private static Fact said(long at, Label label, int certainty) {
        return line(at, "some words", label).sure(certainty).heard();
    }

    @ParameterizedTest
    @CsvSource({
        "BLAME_CUSTOMER, 499, false",
        "BLAME_CUSTOMER, 500, true",
        "BLAME_CUSTOMER, 649, true",
        "BLAME_CUSTOMER, 650, false",
        "ACKNOWLEDGE, 399, false",
        "ACKNOWLEDGE, 400, true",
        "ACKNOWLEDGE, 499, true",
        "ACKNOWLEDGE, 500, false"
    })
    void what_was_noticed_but_does_not_count_is_a_doubt(Label label, int certainty, boolean doubted) {
        assertEquals(doubted, doubts(said(3_000, label, certainty)).size() == 1);
    }

    @Test
    void the_weightiest_comes_first_and_each_weighs_what_it_would_have_changed() {
        List<Doubt> doubts = doubts(
                said(2_000, Label.APOLOGY, 600),
                said(4_000, Label.BLAME_CUSTOMER, 500),
                said(6_000, Label.ACKNOWLEDGE, 450));
        assertEquals(
                List.of(Label.ACKNOWLEDGE, Label.BLAME_CUSTOMER, Label.APOLOGY),
                doubts.stream().map(Doubt::label).toList());
        assertEquals(
                List.of(200, 40, 0),
                doubts.stream().map(Doubt::weight).map(Marks::count).toList());
    }

    @Test
    void a_move_that_would_have_changed_nothing_is_no_question() {
        assertEquals(List.of(), doubts(said(2_000, Label.EJECT, 450)));
        assertEquals(List.of(), doubts(said(2_000, Label.ACKNOWLEDGE, 900), said(9_000, Label.ACKNOWLEDGE, 450)));
    }

    @Test
    void of_each_label_the_surest_is_asked_about() {
        List<Doubt> doubts =
                doubts(said(2_000, Label.PANIC, 520), said(4_000, Label.PANIC, 610), said(6_000, Label.PANIC, 600));
        assertEquals(1, doubts.size());
        assertEquals(Permille.permille(610), doubts.get(0).certainty());
        assertEquals(at(4_000), doubts.get(0).evidence().at());
        assertEquals("some words", doubts.get(0).evidence().quote());
    }

    @Test
    void a_letter_raises_doubts_too() {
        Reading reading =
                new Reading(Map.of(Label.PLEADING, new Reading.Proof(new WordRange(1, 3), Permille.permille(600))));
        Fact letter = new Fact.Written(at(90_000), id("message"), Optional.empty(), "We beg you", reading);
        assertEquals("beg you", doubts(letter).get(0).evidence().quote());
    }

    @Test
    void what_was_said_before_the_crash_is_no_matter() {
        assertEquals(List.of(), doubts(said(-9_000, Label.PANIC, 600)));
    }

    @Test
    void a_correction_takes_the_doubt_away() {
        Fact said = said(3_000, Label.BLAME_CUSTOMER, 600);
        Fact right =
                new Fact.Corrected(at(3_600), 1, line(3_000, "other words").utterance(), Reading.NOTHING, List.of());
        assertTrue(doubts(said, right).isEmpty());
    }
}
