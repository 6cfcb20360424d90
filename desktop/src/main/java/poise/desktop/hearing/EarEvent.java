package poise.desktop.hearing;

import java.util.List;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;
import poise.core.speech.Utterance;

/**
 * Something that an ear noticed; {@code at} is the audio clock when it knew.
 *
 * <p>The player holds the floor from {@link SpeechBegan} until {@link SpeechEnded} or {@link NothingSaid}. Words trail the
 * voice: they may still grow, and the utterance usually arrives, after the floor was given back.
 */
public sealed interface EarEvent {

    Moment at();

    <R> R match(Cases<R> cases);

    /** The floor is taken; the voice itself began at {@code since}. */
    record SpeechBegan(Moment at, Moment since) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speechBegan(this);
        }
    }

    /** All words of the utterance so far; earlier ones may have changed. */
    record SpeechGrew(Moment at, List<String> words) implements EarEvent {
        public SpeechGrew {
            words = List.copyOf(words);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speechGrew(this);
        }
    }

    /** The floor is free; it has been quiet from {@code since}. */
    record SpeechEnded(Moment at, Moment since) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speechEnded(this);
        }
    }

    /** What was said, with the words' own times. */
    record UtteranceHeard(Moment at, Utterance utterance) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.utteranceHeard(this);
        }
    }

    /** What had begun was no word: a key, a cough, a fan. If the floor was still held it is free. */
    record NothingSaid(Moment at) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingSaid(this);
        }
    }

    /** The highest level of the last tenth of a second; full is as loud as samples can be. */
    record LevelMeasured(Moment at, Permille peak) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.levelMeasured(this);
        }
    }

    /** The microphone is open but delivers silence, as a muted one does; the sentence names the remedy. */
    record MicrophoneSilent(Moment at, String sentence) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.microphoneSilent(this);
        }
    }

    /** The microphone is gone for good; the sentence names the remedy. Typed answers go on. */
    record MicrophoneLost(Moment at, String sentence) implements EarEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.microphoneLost(this);
        }
    }

    /** One answer for each kind of event. */
    interface Cases<R> {
        R speechBegan(SpeechBegan event);

        R speechGrew(SpeechGrew event);

        R speechEnded(SpeechEnded event);

        R utteranceHeard(UtteranceHeard event);

        R nothingSaid(NothingSaid event);

        R levelMeasured(LevelMeasured event);

        R microphoneSilent(MicrophoneSilent event);

        R microphoneLost(MicrophoneLost event);
    }
}
