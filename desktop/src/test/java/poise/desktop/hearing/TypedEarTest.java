package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;
import poise.core.speech.Utterance;
import poise.core.speech.Word;

class TypedEarTest {

    private final List<EarEvent> events = new ArrayList<>();
    private final TypedEar ear = new TypedEar(events::add, Allowance.STANDARD);

    @Test
    void the_first_key_takes_the_floor_and_enter_gives_it_back_with_an_utterance() {
        ear.typed("w", Moment.at(1_000));
        ear.typed("we stop", Moment.at(2_000));
        ear.enter("we stop now", Moment.at(3_200));
        assertEquals(new EarEvent.SpeechBegan(Moment.at(1_000), Moment.at(1_000)), events.get(0));
        assertEquals(new EarEvent.SpeechGrew(Moment.at(2_000), List.of("we", "stop")), events.get(2));
        assertEquals(new EarEvent.SpeechEnded(Moment.at(3_200), Moment.at(3_200)), events.get(3));
        assertEquals(5, events.size());
        Utterance utterance = uttered(4);
        assertEquals("we stop now", utterance.text());
        assertEquals(new Span(Moment.at(1_000), Moment.at(3_200)), utterance.span());
    }

    @Test
    void words_fill_the_time_of_typing_by_their_letters() {
        ear.typed("a", Moment.at(0));
        ear.enter("a bcd", Moment.at(1_200));
        assertEquals(
                List.of(new Span(Moment.at(0), Moment.at(400)), new Span(Moment.at(400), Moment.at(1_200))),
                uttered(3).words().stream().map(Word::span).toList());
    }

    @Test
    void a_line_thrown_away_said_nothing() {
        ear.typed("never mind", Moment.at(100));
        ear.release(Moment.at(900));
        ear.release(Moment.at(950));
        assertEquals(new EarEvent.NothingSaid(Moment.at(900)), events.get(2));
        assertEquals(3, events.size());
    }

    @Test
    void a_line_emptied_letter_by_letter_is_thrown_away_and_an_empty_one_never_began() {
        ear.enter("   ", Moment.at(50));
        assertEquals(List.of(), events);
        ear.typed("h", Moment.at(100));
        ear.typed("", Moment.at(200));
        assertEquals(new EarEvent.NothingSaid(Moment.at(200)), events.get(2));
        ear.enter("", Moment.at(300));
        assertEquals(3, events.size());
    }

    @Test
    void resting_hands_give_the_floor_back_after_two_seconds_and_the_next_key_takes_it_again() {
        ear.typed("the", Moment.at(0));
        ear.passed(Moment.at(1_999));
        assertEquals(2, events.size());
        ear.passed(Moment.at(2_300));
        assertEquals(new EarEvent.SpeechEnded(Moment.at(2_000), Moment.at(0)), events.get(2));
        ear.typed("the pool", Moment.at(9_000));
        assertEquals(new EarEvent.SpeechBegan(Moment.at(9_000), Moment.at(9_000)), events.get(3));
    }

    @Test
    void a_frame_that_came_late_changes_nothing() {
        ear.typed("the", Moment.at(0));
        ear.typed("the pool", Moment.at(9_000));
        assertEquals(new EarEvent.SpeechEnded(Moment.at(2_000), Moment.at(0)), events.get(2));
    }

    @Test
    void a_pasted_line_is_said_in_an_instant() {
        ear.enter("we stop", Moment.at(700));
        assertEquals(
                new Span(Moment.at(700), Moment.at(700)),
                uttered(events.size() - 1).span());
    }

    private Utterance uttered(int event) {
        return assertInstanceOf(EarEvent.UtteranceHeard.class, events.get(event))
                .utterance();
    }
}
