package poise.desktop;

import java.time.Duration;

/** Time that has passed since some fixed point; it never goes back. */
@FunctionalInterface
interface Ticker {

    Duration elapsed();

    /** That of this machine, which no change of its wall clock disturbs. */
    static Ticker ofThisMachine() {
        return () -> Duration.ofNanos(System.nanoTime());
    }
}
