package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;

class LevelMeterTest {

    private final List<EarEvent> events = new ArrayList<>();
    private final LevelMeter meter = new LevelMeter(new AudioClock(Moment.CRASH), events::add);

    @Test
    void the_level_is_the_loudest_sample_of_the_block() {
        short[] block = new short[1600];
        block[7] = Short.MIN_VALUE;
        meter.measure(block);
        meter.measure(constant(16_384));
        assertEquals(
                List.of(
                        new EarEvent.LevelMeasured(Moment.at(100), Permille.FULL),
                        new EarEvent.LevelMeasured(Moment.at(200), Permille.permille(500))),
                events);
    }

    @Test
    void five_seconds_of_zeros_are_told_once_with_a_remedy() {
        measure(49, 0);
        assertEquals(0, silences().size());
        measure(100, 1);
        assertEquals(1, silences().size());
        assertEquals(Moment.at(5_000), silences().get(0).at());
        assertTrue(silences().get(0).sentence().contains("unmute"));
    }

    @Test
    void a_microphone_muted_again_is_told_again_but_a_quiet_room_never_is() {
        measure(60, 0);
        measure(100, 12);
        assertEquals(1, silences().size());
        measure(50, 0);
        assertEquals(2, silences().size());
    }

    private void measure(int blocks, int level) {
        for (int block = 0; block < blocks; block++) {
            meter.measure(constant(level));
        }
    }

    private static short[] constant(int level) {
        short[] block = new short[1600];
        Arrays.fill(block, (short) level);
        return block;
    }

    private List<EarEvent.MicrophoneSilent> silences() {
        return events.stream()
                .filter(EarEvent.MicrophoneSilent.class::isInstance)
                .map(EarEvent.MicrophoneSilent.class::cast)
                .toList();
    }
}
