package poise.desktop.hearing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.speech.Utterance;

/**
 * Whether the player holds the floor, from voice and from growing words: voice is quick but fooled by keys and fans, words
 * are sure but late. Positions are counted samples.
 */
final class Floor {

    /** Voice without words counts for so long: the first words trailed it by 0.34 to 1.2 s on 99 clips. */
    static final Duration TRUST_IN_VOICE = Duration.ofMillis(1400);

    /** The least by which words trail the voice. */
    private static final long LAG = AudioClock.samplesIn(Duration.ofMillis(400));

    private static final long TRUST = AudioClock.samplesIn(TRUST_IN_VOICE);
    /** Words that come so late after the voice may still be its own. */
    private static final long TRAIL = AudioClock.samplesIn(Duration.ofMillis(1500));
    /** Words that stopped growing without a voice mean quiet after this; under a voice, a noise that goes on. */
    private static final long WORDS_STOPPED = AudioClock.samplesIn(Duration.ofSeconds(1));

    private static final long NOISE_GOES_ON = AudioClock.samplesIn(Duration.ofMillis(2500));

    private final AudioClock clock;
    private final Consumer<EarEvent> listener;
    private boolean held;
    private boolean voiced;
    /** An onset that has no words yet. */
    private boolean unproven;
    /** Words have grown that no utterance has settled yet. */
    private boolean growing;

    private long onset;
    private long quietFrom = -TRAIL;
    private long grownAt;

    Floor(AudioClock clock, Consumer<EarEvent> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    void voiceBegan(long since, long now) {
        voiced = true;
        unproven = true;
        onset = since;
        take(since, now);
    }

    void voiceEnded(long since, long now) {
        voiced = false;
        quietFrom = since;
        release(since, now);
    }

    void wordsGrew(List<String> words, long now) {
        unproven = false;
        growing = true;
        grownAt = now;
        if (voiced || now - quietFrom >= TRAIL) {
            take(Math.max(quietFrom, now - LAG), now);
        }
        listener.accept(new EarEvent.SpeechGrew(clock.at(now), words));
    }

    /** The recognizer has ended an utterance, with or without words. */
    void settled(Optional<Utterance> utterance, long now) {
        utterance.ifPresent(heard -> {
            unproven = false;
            listener.accept(new EarEvent.UtteranceHeard(clock.at(now), heard));
        });
        if (growing && utterance.isEmpty()) {
            nothingSaid(now);
        }
        growing = false;
    }

    /** Time has passed up to here. */
    void passed(long now) {
        if (unproven && now - onset >= TRUST) {
            nothingSaid(now);
        } else if (held && !unproven && now - grownAt >= (voiced ? NOISE_GOES_ON : WORDS_STOPPED)) {
            release(grownAt, now);
        }
    }

    /** There is no more sound; what the recognizer still had is settled. */
    void finished(Optional<Utterance> last, long now) {
        release(now, now);
        settled(last, now);
        if (unproven) {
            nothingSaid(now);
        }
    }

    private void take(long since, long now) {
        if (!held) {
            held = true;
            listener.accept(new EarEvent.SpeechBegan(clock.at(now), clock.at(Math.max(0, since))));
        }
    }

    private void release(long since, long now) {
        if (held) {
            held = false;
            listener.accept(new EarEvent.SpeechEnded(clock.at(now), clock.at(since)));
        }
    }

    private void nothingSaid(long now) {
        unproven = false;
        held = false;
        listener.accept(new EarEvent.NothingSaid(clock.at(now)));
    }
}
