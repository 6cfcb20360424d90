package poise.desktop.voices;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectTest {

    private static final long LARGEST = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void every_effect_can_be_heard_and_none_is_too_loud(Effect effect) {
        Sound sound = effect.sound().orElseThrow();
        double loud = level(sound, 0, sound.length());
        assertTrue(loud > 0.01 && loud < 0.15, effect + " " + loud);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROOM_TONE", "MURMUR"})
    void a_loop_has_no_seam(Effect effect) {
        Sound sound = effect.sound().orElseThrow();
        double seam = Math.abs(sound.sample(0) - sound.sample(sound.length() - 1));
        double steepest = 0;
        for (int i = 1; i < sound.length(); i++) {
            steepest = Math.max(steepest, Math.abs(sound.sample(i) - sound.sample(i - 1)));
        }
        assertTrue(seam <= steepest, seam + " where no other step is more than " + steepest);
        int tenth = sound.rate() / 10;
        double ratio = level(sound, 0, tenth) / level(sound, sound.length() - tenth, sound.length());
        assertTrue(ratio > 0.4 && ratio < 2.5, "the beginning is " + ratio + " times as loud as the end");
    }

    @Test
    void all_effects_together_are_small() throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(Path.of("..", "assets", "sounds"))) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        assertTrue(size <= LARGEST, size + " bytes");
    }

    private static double level(Sound sound, int from, int to) {
        double power = 0;
        for (int i = from; i < to; i++) {
            power += sound.sample(i) * sound.sample(i);
        }
        return Math.sqrt(power / (to - from));
    }
}
