package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.hearing.EarEvent.NothingSaid;
import poise.desktop.hearing.EarEvent.SpeechBegan;
import poise.desktop.hearing.EarEvent.SpeechEnded;
import poise.desktop.hearing.EarEvent.SpeechGrew;
import poise.desktop.hearing.EarEvent.UtteranceHeard;

class FloorTest {

    private static final Utterance YES = Utterance.typed("yes", Moment.at(1_000));

    private final List<EarEvent> events = new ArrayList<>();
    private final Floor floor = new Floor(new AudioClock(Moment.CRASH), events::add);

    @Test
    void voice_takes_the_floor_words_prove_it_and_quiet_gives_it_back() {
        floor.voiceBegan(ms(1_000), ms(1_120));
        passing(1_200, 1_600);
        floor.wordsGrew(List.of("yes"), ms(1_600));
        floor.voiceEnded(ms(1_700), ms(2_000));
        floor.settled(Optional.of(YES), ms(2_500));
        passing(2_600, 9_000);
        assertEquals(
                List.of(
                        new SpeechBegan(Moment.at(1_120), Moment.at(1_000)),
                        new SpeechGrew(Moment.at(1_600), List.of("yes")),
                        new SpeechEnded(Moment.at(2_000), Moment.at(1_700)),
                        new UtteranceHeard(Moment.at(2_500), YES)),
                events);
    }

    @Test
    void a_noise_that_goes_on_holds_the_floor_for_a_limited_time_only() {
        floor.voiceBegan(ms(1_000), ms(1_120));
        passing(1_200, 5_000);
        floor.voiceEnded(ms(5_000), ms(5_300));
        assertEquals(
                List.of(new SpeechBegan(Moment.at(1_120), Moment.at(1_000)), new NothingSaid(Moment.at(2_400))),
                events);
    }

    @Test
    void a_click_is_found_out_after_the_floor_is_free() {
        floor.voiceBegan(ms(1_000), ms(1_120));
        floor.voiceEnded(ms(1_200), ms(1_500));
        passing(1_600, 5_000);
        assertEquals(new SpeechEnded(Moment.at(1_500), Moment.at(1_200)), events.get(1));
        assertEquals(List.of(new NothingSaid(Moment.at(2_400))), events.subList(2, events.size()));
    }

    @Test
    void words_that_trail_their_voice_do_not_take_the_floor_again() {
        floor.voiceBegan(ms(1_000), ms(1_120));
        floor.voiceEnded(ms(1_300), ms(1_600));
        floor.wordsGrew(List.of("yes"), ms(1_700));
        floor.settled(Optional.of(YES), ms(2_200));
        passing(2_300, 5_000);
        assertEquals(4, events.size());
        assertEquals(new SpeechGrew(Moment.at(1_700), List.of("yes")), events.get(2));
    }

    @Test
    void words_alone_take_the_floor_where_no_voice_was_detected() {
        floor.wordsGrew(List.of("we"), ms(3_000));
        floor.wordsGrew(List.of("we", "stop"), ms(3_400));
        passing(3_500, 6_000);
        assertEquals(new SpeechBegan(Moment.at(3_000), Moment.at(2_600)), events.get(0));
        assertEquals(new SpeechEnded(Moment.at(4_400), Moment.at(3_400)), events.get(events.size() - 1));
    }

    @Test
    void a_fan_that_starts_after_the_words_does_not_hold_the_floor() {
        floor.voiceBegan(ms(1_000), ms(1_120));
        floor.wordsGrew(List.of("yes"), ms(1_600));
        passing(1_700, 9_000);
        assertEquals(new SpeechEnded(Moment.at(4_100), Moment.at(1_600)), events.get(events.size() - 1));
    }

    @Test
    void words_that_the_recognizer_takes_back_were_nothing() {
        floor.voiceBegan(ms(1_000), ms(1_120));
        floor.wordsGrew(List.of("yeah"), ms(1_600));
        floor.settled(Optional.empty(), ms(2_000));
        assertEquals(new NothingSaid(Moment.at(2_000)), events.get(2));
    }

    private void passing(int from, int to) {
        for (int now = from; now <= to; now += 100) {
            floor.passed(ms(now));
        }
    }

    private static long ms(long millis) {
        return millis * AudioClock.RATE / 1000;
    }
}
