package poise.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks for beats, which a frame follows where there is something to see: one when something has changed, and at every step while something may change by itself. */
final class Frames implements AutoCloseable {

    /** Twelve a second: nobody sees a face or a clock change later than that. */
    static final Duration CLOCK = Duration.ofMillis(83);

    /** Once a second: for what may have changed on the disk. */
    static final Duration FILES = Duration.ofSeconds(1);

    private final Runnable call;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Threads.daemon("frames"));
    private Optional<ScheduledFuture<?>> steady = Optional.empty();

    /** The runnable asks the window for one beat, from any thread. */
    Frames(Runnable call) {
        this.call = call;
    }

    /** Asks for a beat; asking again before it comes asks for nothing more. */
    void ask() {
        if (asked.compareAndSet(false, true)) {
            call.run();
        }
    }

    /** A beat has come. */
    void come() {
        asked.set(false);
    }

    /** Asks for a beat at every step from now on, until {@link #rest}. */
    synchronized void every(Duration step) {
        rest();
        steady = Optional.of(
                thread.scheduleAtFixedRate(this::ask, step.toMillis(), step.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Asks for no more beats than those that are asked for one by one. */
    synchronized void rest() {
        steady.ifPresent(running -> running.cancel(false));
        steady = Optional.empty();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
