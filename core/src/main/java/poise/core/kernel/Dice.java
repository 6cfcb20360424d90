package poise.core.kernel;

import java.nio.charset.StandardCharsets;

/**
 * Chance by key: the same seed, purpose and ordinal always roll the same number, on every machine and in any order.
 */
public record Dice(long seed) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** A number from 0 to {@code sides - 1}. */
    public int roll(String purpose, long ordinal, int sides) {
        if (sides < 1) {
            throw new IllegalArgumentException("Dice have at least one side, not " + sides);
        }
        long mixed = mix(seed);
        for (byte letter : purpose.getBytes(StandardCharsets.UTF_8)) {
            mixed = mix(mixed + GOLDEN_GAMMA + letter);
        }
        return (int) Long.remainderUnsigned(mix(mixed + GOLDEN_GAMMA * (ordinal + 1)), sides);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
