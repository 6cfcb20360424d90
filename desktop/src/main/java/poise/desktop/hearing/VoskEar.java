package poise.desktop.hearing;

import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Moment;

/**
 * An ear for one sound: fed samples, it tells what it hears. Its only clock is the count of samples, so the same sound
 * gives the same events in whatever pieces and at whatever speed it comes. One thread at a time may use it.
 */
public final class VoskEar implements SoundSink, AutoCloseable {

    private static final int FRAME = VoiceActivity.FRAME;
    /** What the recognizer gets at once: 100 ms. */
    private static final int BLOCK = 5 * FRAME;

    private final VoskRecognizer recognizer;
    private final Optional<VoiceActivity> voice;
    private final VoiceGate gate = new VoiceGate();
    private final AudioClock clock;
    private final Floor floor;
    private final short[] frame = new short[FRAME];
    private final short[] block = new short[BLOCK];
    private int filled;
    private long heard;
    private boolean finished;

    /** The first sample is heard at the origin; the listener is called on the thread that feeds the ear. */
    public VoskEar(SpeechModel model, Moment origin, Consumer<EarEvent> listener) {
        this(model, origin, listener, VoiceActivity.create());
    }

    VoskEar(SpeechModel model, Moment origin, Consumer<EarEvent> listener, Optional<VoiceActivity> voice) {
        this.clock = new AudioClock(origin);
        this.recognizer = model.recognizer(clock);
        this.voice = voice;
        this.floor = new Floor(clock, listener);
    }

    /** How far this ear has heard. */
    public Moment now() {
        return clock.at(heard);
    }

    @Override
    public void hear(short[] samples, int count) {
        if (finished) {
            throw new IllegalStateException("The sound of this ear is over");
        }
        for (int taken = 0; taken < count; ) {
            int part = Math.min(count - taken, FRAME - filled % FRAME);
            System.arraycopy(samples, taken, block, filled, part);
            taken += part;
            filled += part;
            heard += part;
            if (filled % FRAME == 0) {
                frameFilled();
            }
        }
    }

    @Override
    public void miss(int count) {
        short[] silence = new short[Math.min(count, BLOCK)];
        for (int left = count; left > 0; left -= BLOCK) {
            hear(silence, Math.min(left, BLOCK));
        }
    }

    /** Takes the time until that moment as silence, such as the time that it took to open a microphone. */
    public void skipTo(Moment moment) {
        miss((int) Math.max(0, clock.samplesUntil(moment) - heard));
    }

    @Override
    public void finish() {
        if (!finished) {
            finished = true;
            recognize();
            floor.finished(recognizer.finalResult(), heard);
        }
    }

    private void frameFilled() {
        voice.ifPresent(this::listenForVoice);
        if (filled == BLOCK) {
            recognize();
            floor.passed(heard);
        }
    }

    private void listenForVoice(VoiceActivity activity) {
        System.arraycopy(block, filled - FRAME, frame, 0, FRAME);
        switch (gate.frame(activity.isVoice(frame), heard - FRAME, heard)) {
            case OPENED -> floor.voiceBegan(gate.since(), heard);
            case CLOSED -> floor.voiceEnded(gate.since(), heard);
            case NONE -> {}
        }
    }

    private void recognize() {
        boolean ended = recognizer.accept(block, filled);
        filled = 0;
        if (ended) {
            floor.settled(recognizer.result(), heard);
        } else {
            recognizer.newPartial().ifPresent(words -> floor.wordsGrew(words, heard));
        }
    }

    @Override
    public void close() {
        recognizer.close();
        voice.ifPresent(VoiceActivity::close);
    }
}
