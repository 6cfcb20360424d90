package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static poise.core.kernel.Moment.at;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.session.Intent;
import poise.core.speech.Label;
import poise.core.speech.WordRange;
import poise.desktop.hearing.EarEvent;
import poise.desktop.understanding.Understanding;

/** What is told of a sentence while it grows. */
class InterpreterTest {

    private static final Understanding UNDERSTANDING = Understanding.load();

    /** Sure from its eighth word on. */
    private static final String[] WORDS = "the report just failed in front of all of you and i see it".split(" ", -1);

    private final Interpreter interpreter = new Interpreter(UNDERSTANDING.about(List.of()));

    @BeforeEach
    void a_voice_begins() {
        assertEquals(
                List.of(new Intent.TakeFloor(at(0), at(0))),
                interpreter.heard(new EarEvent.SpeechBegan(Moment.CRASH, Moment.CRASH)));
        assertEquals(
                Set.of(Label.ACKNOWLEDGE),
                UNDERSTANDING.readSoFar(List.of(WORDS).subList(0, 8)));
    }

    private List<Intent> grown(int words) {
        return interpreter.heard(
                new EarEvent.SpeechGrew(at(400L * words), List.of(WORDS).subList(0, words)));
    }

    private static Intent overheard(long at) {
        return new Intent.Overhear(at(at), Set.of(Label.ACKNOWLEDGE));
    }

    @Test
    void while_the_voice_goes_on_only_what_two_looks_find_is_told() {
        assertEquals(List.of(), grown(8));
        assertEquals(List.of(overheard(4_000)), grown(10));
    }

    @Test
    void one_new_word_is_no_reason_to_look_again() {
        grown(8);
        assertEquals(List.of(), grown(9));
    }

    @Test
    void when_the_voice_ends_the_last_look_is_told_before_the_floor_is_free() {
        grown(8);
        assertEquals(
                List.of(overheard(3_600), new Intent.YieldFloor(at(3_600), at(3_300))),
                interpreter.heard(new EarEvent.SpeechEnded(at(3_600), at(3_300))));
    }

    @Test
    void words_that_come_after_the_voice_are_told_at_once() {
        grown(2);
        assertEquals(
                List.of(new Intent.YieldFloor(at(900), at(600))),
                interpreter.heard(new EarEvent.SpeechEnded(at(900), at(600))));
        assertEquals(List.of(overheard(3_200)), grown(8));
    }

    @Test
    void a_new_voice_forgets_the_old_one() {
        grown(8);
        interpreter.heard(new EarEvent.NothingSaid(at(4_000)));
        assertEquals(
                List.of(new Intent.YieldFloor(at(5_000), at(4_700))),
                interpreter.heard(new EarEvent.SpeechEnded(at(5_000), at(4_700))));
        assertTrue(grown(1).isEmpty());
    }

    @Test
    void what_is_told_is_marked_with_the_words_that_prove_it() {
        grown(8);
        assertEquals(Map.of(), interpreter.marks());
        grown(10);
        WordRange words = interpreter.marks().get(Label.ACKNOWLEDGE);
        assertTrue(words != null && words.overlaps(new WordRange(2, 4)), "not \"just failed\" but " + words);
        grown(13);
        assertEquals(words, interpreter.marks().get(Label.ACKNOWLEDGE));
    }

    @Test
    void marks_go_with_the_sentence() {
        grown(8);
        grown(10);
        interpreter.heard(new EarEvent.NothingSaid(at(4_000)));
        assertEquals(Map.of(), interpreter.marks());
    }
}
