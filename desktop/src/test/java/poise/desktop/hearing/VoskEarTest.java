package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.core.speech.Word;
import poise.desktop.gear.Flite;
import poise.desktop.gear.WordErrors;

class VoskEarTest {

    private static final String SENTENCE = "We will stop the test now and I will call our chief engineer at once";
    private static final Moment ORIGIN = Moment.at(-5_000);

    @ParameterizedTest
    @EnumSource(Flite.class)
    void a_spoken_sentence_is_heard_but_for_a_few_words(Flite voice) throws Unhearable {
        List<Utterance> heard = hearing().utterances(voice.says(SENTENCE));
        WordErrors errors = WordErrors.between(SENTENCE, textOf(heard));
        assertTrue(errors.errors() <= 2, () -> errors + ": " + textOf(heard));
    }

    @ParameterizedTest
    @EnumSource(Flite.class)
    void words_lie_one_after_another_within_the_sound(Flite voice) throws Unhearable {
        WavFile sound = WavFile.read(voice.says(SENTENCE));
        Moment last = ORIGIN;
        for (Utterance utterance : hearing().utterances(sound)) {
            for (Word word : utterance.words()) {
                assertFalse(word.span().from().isBefore(last), word::toString);
                last = word.span().to();
            }
        }
        Moment end = ORIGIN.plus(sound.length());
        assertFalse(last.isAfter(end));
        assertFalse(last.isBefore(end.minus(Duration.ofMillis(600))), "The last word ends early, at " + last.millis());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 160, 1_000, 4_096, 100_000})
    void any_chunking_of_the_same_sound_gives_the_same_events(int chunk) throws Unhearable {
        WavFile sound = WavFile.read(Flite.RMS.says(SENTENCE));
        assertEquals(
                inChunks(sound, sound.samples().length).toString(),
                inChunks(sound, chunk).toString());
    }

    @Test
    void a_pause_makes_two_utterances() throws Unhearable {
        short[] first =
                WavFile.read(Flite.SLT.says("I will check the log file")).samples();
        short[] second =
                WavFile.read(Flite.SLT.says("Please give me one minute")).samples();
        List<EarEvent> events = new ArrayList<>();
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, events::add)) {
            ear.hear(first, first.length);
            ear.miss(2 * AudioClock.RATE);
            ear.hear(second, second.length);
            ear.finish();
        }
        List<Utterance> heard = utterancesIn(events);
        assertEquals(2, heard.size(), () -> textOf(heard));
        Moment again = new AudioClock(ORIGIN).at((long) first.length + 2 * AudioClock.RATE);
        assertTrue(near(heard.get(1).span().from(), again.plus(Duration.ofMillis(200))), heard::toString);
        assertEquals(2, count(events, EarEvent.SpeechBegan.class));
        assertEquals(2, count(events, EarEvent.SpeechEnded.class));
    }

    @Test
    void the_floor_is_taken_where_the_voice_begins_and_before_there_are_words() throws Unhearable {
        short[] speech = WavFile.read(Flite.RMS.says(SENTENCE)).samples();
        List<EarEvent> events = new ArrayList<>();
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, events::add)) {
            ear.miss(AudioClock.RATE);
            ear.hear(speech, speech.length);
            ear.miss(2 * AudioClock.RATE);
        }
        EarEvent.SpeechBegan began = assertInstanceOf(EarEvent.SpeechBegan.class, events.get(0));
        assertInstanceOf(EarEvent.SpeechGrew.class, events.get(1));
        Moment firstWord = utterancesIn(events).get(0).span().from();
        assertTrue(near(began.since(), firstWord), () -> began + " but the first word at " + firstWord.millis());
        assertTrue(began.at().isBefore(firstWord.plus(Duration.ofMillis(350))), began::toString);
    }

    @Test
    void without_a_voice_detector_the_words_take_the_floor_and_give_it_back() throws Unhearable {
        short[] speech = WavFile.read(Flite.RMS.says(SENTENCE)).samples();
        List<EarEvent> events = new ArrayList<>();
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, events::add, Optional.empty())) {
            ear.hear(speech, speech.length);
            ear.miss(3 * AudioClock.RATE);
        }
        assertInstanceOf(EarEvent.SpeechBegan.class, events.get(0));
        assertEquals(1, count(events, EarEvent.SpeechBegan.class));
        assertEquals(1, count(events, EarEvent.SpeechEnded.class));
        assertEquals(1, count(events, EarEvent.UtteranceHeard.class));
    }

    @Test
    void silence_and_soft_noise_say_nothing() {
        List<EarEvent> events = new ArrayList<>();
        Random random = new Random(7);
        short[] hiss = new short[3 * AudioClock.RATE];
        for (int sample = 0; sample < hiss.length; sample++) {
            hiss[sample] = (short) (random.nextGaussian() * 40);
        }
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, events::add)) {
            ear.miss(5 * AudioClock.RATE);
            ear.hear(hiss, hiss.length);
            ear.finish();
            assertEquals(ORIGIN.plus(Duration.ofSeconds(8)), ear.now());
        }
        assertEquals(List.of(), events);
    }

    @Test
    void time_that_was_skipped_was_silent_and_never_runs_back() {
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, event -> {})) {
            ear.skipTo(ORIGIN.plus(Duration.ofMillis(170)));
            assertEquals(ORIGIN.plus(Duration.ofMillis(170)), ear.now());
            ear.skipTo(ORIGIN);
            assertEquals(ORIGIN.plus(Duration.ofMillis(170)), ear.now());
        }
    }

    @Test
    void an_ear_is_deaf_after_the_end() {
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, event -> {})) {
            ear.finish();
            ear.finish();
            assertThrows(IllegalStateException.class, () -> ear.hear(new short[1], 1));
        }
    }

    private static FileHearing hearing() {
        return new FileHearing(SharedModel.model(), ORIGIN);
    }

    private static List<EarEvent> inChunks(WavFile sound, int chunk) {
        List<EarEvent> events = new ArrayList<>();
        short[] samples = sound.samples();
        try (VoskEar ear = new VoskEar(SharedModel.model(), ORIGIN, events::add)) {
            for (int from = 0; from < samples.length; from += chunk) {
                short[] part = java.util.Arrays.copyOfRange(samples, from, Math.min(samples.length, from + chunk));
                ear.hear(part, part.length);
            }
            ear.finish();
        }
        return events;
    }

    private static boolean near(Moment a, Moment b) {
        return a.until(b).abs().toMillis() <= 250;
    }

    private static long count(List<EarEvent> events, Class<? extends EarEvent> kind) {
        return events.stream().filter(kind::isInstance).count();
    }

    private static List<Utterance> utterancesIn(List<EarEvent> events) {
        return events.stream()
                .filter(EarEvent.UtteranceHeard.class::isInstance)
                .map(event -> ((EarEvent.UtteranceHeard) event).utterance())
                .toList();
    }

    private static String textOf(List<Utterance> utterances) {
        return utterances.stream().map(Utterance::text).collect(Collectors.joining(" "));
    }
}
