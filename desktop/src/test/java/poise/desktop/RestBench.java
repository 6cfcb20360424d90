package poise.desktop;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.gear.Effort;

/** How much of a core the game takes while the player does nothing. */
@Tag("bench")
class RestBench {

    private static final Duration SPELL = Duration.ofSeconds(10);
    private static final int SPELLS = 3;

    @Test
    void a_player_who_only_looks_costs_next_to_nothing(@TempDir Path home) {
        try (Evening evening = Evening.untouched(home)) {
            evening.until("play-pool-exhaustion");
            rest(evening, "the lobby");
            evening.choose("pool-exhaustion")
                    .until("typed")
                    .tabTo("typed")
                    .window()
                    .key(Keys.ENTER);
            evening.until("begin");
            evening.tabTo("begin").window().key(Keys.ENTER);
            evening.until("answer").untilRead("INCIDENT");
            rest(evening, "the meeting, nobody speaks");
        }
    }

    private static void rest(Evening evening, String where) {
        long bytes = 0;
        double[] shares = new double[SPELLS];
        pass(SPELL);
        for (int i = 0; i < SPELLS; i++) {
            Effort before = evening.window().ask(stage -> Effort.soFar());
            pass(SPELL);
            Effort after = evening.window().ask(stage -> Effort.soFar());
            shares[i] = (after.cpuNanos() - before.cpuNanos()) * 100.0 / SPELL.toNanos();
            bytes += after.bytes() - before.bytes();
        }
        Arrays.sort(shares);
        System.out.printf(
                "At rest in %s: %.1f %% of a core, all threads, over %d s (of %d spells the middle one; %.1f to %.1f); "
                        + "the thread that draws allocates %d bytes a second.%n",
                where,
                shares[SPELLS / 2],
                SPELL.toSeconds(),
                SPELLS,
                shares[0],
                shares[SPELLS - 1],
                bytes / SPELLS / SPELL.toSeconds());
    }

    private static void pass(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
    }
}
