package poise.core.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.gear.Line.line;
import static poise.core.kernel.Id.id;
import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.gear.Line;
import poise.core.gear.Rooms;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.kernel.Span;
import poise.core.session.Fact;
import poise.core.session.Means;
import poise.core.speech.Reading;
import poise.core.speech.Utterance;
import poise.core.speech.Word;

class DeliveryTest {

    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);

    private static Delivery measured(Fact... facts) {
        return Delivery.of(Rooms.full(), Arrays.asList(facts));
    }

    private static Fact.Heard said(long from, String text) {
        return line(from, text).heard();
    }

    /** So many words of 300 ms, each after a gap of so many milliseconds. */
    private static Fact.Heard words(long from, int count, long gap) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Moment begin = at(from + i * (300 + gap));
            words.add(new Word("word" + i, new Span(begin, begin.plus(Duration.ofMillis(300))), Permille.FULL));
        }
        Utterance utterance = Utterance.of(words);
        return new Fact.Heard(utterance.span().to(), utterance, Reading.NOTHING, Means.SPOKEN);
    }

    private static Fact spoke(long from, long until) {
        return new Fact.Spoke(at(from), at(until), id("buyer"), "Well?");
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void pace_counts_the_pauses_and_articulation_does_not() {
        Delivery delivery = measured(words(0, 31, 300));
        assertEquals(31, delivery.words());
        assertEquals(millis(31 * 300 + 30 * 300), delivery.speaking());
        assertEquals(OptionalInt.of(101), delivery.pace());
        assertEquals(OptionalInt.of(200), delivery.articulation());
        assertEquals(new Delivery.Gaps(30, millis(300), millis(9_000)), delivery.pauses());
    }

    @Test
    void a_gap_below_a_quarter_of_a_second_belongs_to_the_words() {
        assertEquals(0, measured(words(0, 5, 249)).pauses().count());
        assertEquals(4, measured(words(0, 5, 250)).pauses().count());
    }

    @Test
    void of_too_few_words_there_is_no_pace() {
        assertEquals(OptionalInt.empty(), measured(words(0, 29, 0)).pace());
        assertTrue(measured(words(0, 30, 0)).pace().isPresent());
        assertEquals(OptionalInt.empty(), measured().pace());
    }

    @Test
    void what_was_typed_or_said_before_the_crash_is_not_measured() {
        Line typed = line(60_000, "these words were typed");
        Fact.Heard keys = new Fact.Heard(typed.end(), typed.utterance(), Reading.NOTHING, Means.TYPED);
        Delivery delivery = measured(said(-5_000, "good morning"), said(2_000, "this has failed"), keys);
        assertEquals(3, delivery.words());
        assertEquals(1, delivery.typed());
        assertEquals(millis(900), delivery.speaking());
        assertEquals(Optional.empty(), delivery.talkShare());
    }

    @Test
    void a_stretch_of_talk_ends_where_somebody_else_begins_or_dead_air() {
        Fact first = said(0, "one two three four");
        Fact second = said(2_000, "one two three four");
        assertEquals(millis(3_200), measured(first, second).monologue());
        assertEquals(millis(1_200), measured(first, spoke(1_500, 1_900), second).monologue());
        assertEquals(
                millis(6_400),
                measured(first, said(5_200, "one two three four")).monologue());
        assertEquals(
                millis(1_200),
                measured(first, said(5_201, "one two three four")).monologue());
    }

    @Test
    void the_pause_between_two_sentences_of_one_stretch_counts() {
        Delivery delivery = measured(said(0, "this has failed"), said(2_900, "let me look"));
        assertEquals(new Delivery.Gaps(1, millis(2_000), millis(2_000)), delivery.pauses());
        assertEquals(0, delivery.hesitation().stops());
    }

    @ParameterizedTest
    @CsvSource({
        "i will look, 0",
        "i i will look, 1",
        "I i will will look, 2",
        "let me let me look, 1",
        "i will look i will look at it, 1",
        "the the the log, 2",
        "no no that is very very far, 0",
        "we saw four four 3 3 in it, 0",
        "now and now, 0"
    })
    void words_said_twice_in_a_row_are_repeats(String text, int repeats) {
        assertEquals(repeats, measured(said(0, text)).hesitation().repeats());
    }

    @Test
    void a_stop_is_half_a_second_in_the_middle_of_a_sentence() {
        assertEquals(0, measured(words(0, 3, 499)).hesitation().stops());
        assertEquals(2, measured(words(0, 3, 500)).hesitation().stops());
    }

    @Test
    void the_talk_share_is_the_part_of_all_that_was_said() {
        Delivery delivery = measured(said(0, "one two three four"), spoke(1_500, 5_100));
        assertEquals(Optional.of(Permille.permille(250)), delivery.talkShare());
    }

    @Test
    void dead_air_is_longer_than_the_room_forgives() {
        Delivery delivery = measured(
                new Fact.FellSilent(at(4_000), at(0)),
                new Fact.SilenceBroken(at(4_000), at(0)),
                new Fact.FellSilent(at(14_000), at(10_000)),
                new Fact.SilenceBroken(at(16_500), at(10_000)));
        assertEquals(new Delivery.Gaps(1, millis(6_500), millis(6_500)), delivery.deadAir());
    }

    @Test
    void the_players_seconds_count_at_any_pace() {
        Fact opened = new Fact.ActOpened(at(0), id("session"));
        Fact fell = new Fact.FellSilent(at(40_000), at(0));
        Fact broken = new Fact.SilenceBroken(at(60_000), at(0));
        Delivery delivery = Delivery.of(
                Rooms.empty().pace(10).build(),
                List.of(opened, fell, broken, spoke(60_000, 72_000), said(73_000, "one two three four")));
        assertEquals(millis(6_000), delivery.deadAir().longest());
        assertEquals(Optional.of(Permille.permille(500)), delivery.talkShare());
    }

    @ParameterizedTest
    @CsvSource({"300, A little faster: a room follows 110 to 170", "100, ''", "0, Slow down: a room follows 110 to 170"
    })
    void a_pace_outside_what_is_easy_to_follow_is_coached(long gap, String hint) {
        Debrief.Measure pace = new Measures(PHRASES, Allowance.STANDARD)
                .of(measured(words(0, 40, gap)))
                .get(0);
        assertEquals("Pace", pace.name());
        assertTrue(hint.isEmpty() ? pace.hint().isEmpty() : pace.hint().startsWith(hint), pace::toString);
    }

    @Test
    void a_typed_take_is_told_to_have_no_pace() {
        Line typed = line(0, "these words were typed");
        Delivery delivery = measured(new Fact.Heard(typed.end(), typed.utterance(), Reading.NOTHING, Means.TYPED));
        assertEquals(
                List.of("Typed sentences", "Dead air"),
                new Measures(PHRASES, Allowance.STANDARD)
                        .of(delivery).stream().map(Debrief.Measure::name).toList());
    }
}
