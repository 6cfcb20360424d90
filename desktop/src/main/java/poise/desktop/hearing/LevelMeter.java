package poise.desktop.hearing;

import java.time.Duration;
import java.util.function.Consumer;
import poise.core.kernel.Permille;

/** Measures how loud each block is, and notices a microphone that delivers nothing but zeros. */
final class LevelMeter {

    /** No room is so quiet that an open microphone stays below this. */
    static final int NEARLY_ZERO = 4;

    private static final long MUTED = AudioClock.samplesIn(Duration.ofSeconds(5));

    private final AudioClock clock;
    private final Consumer<EarEvent> listener;
    private long heard;
    private long silentFrom;
    private boolean told;

    LevelMeter(AudioClock clock, Consumer<EarEvent> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    void measure(short[] block) {
        heard += block.length;
        int peak = peakOf(block);
        listener.accept(new EarEvent.LevelMeasured(clock.at(heard), Permille.clamped(peak * 1000L / Short.MAX_VALUE)));
        if (peak >= NEARLY_ZERO) {
            silentFrom = heard;
            told = false;
        } else if (!told && heard - silentFrom >= MUTED) {
            told = true;
            listener.accept(new EarEvent.MicrophoneSilent(clock.at(heard), Wording.of("microphone.silent")));
        }
    }

    static int peakOf(short[] block) {
        int peak = 0;
        for (short sample : block) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
