package poise.desktop;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks for frames: one when something has changed, and steadily while time is to be seen passing. */
final class Frames implements AutoCloseable {

    /** Twelve a second: a clock's hand does not need more, and a software renderer cannot give more. */
    private static final long STEP_MILLIS = 83;

    private final Runnable draw;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Threads.daemon("frames"));
    private Optional<ScheduledFuture<?>> steady = Optional.empty();

    /** The runnable asks the window for one frame, from any thread. */
    Frames(Runnable draw) {
        this.draw = draw;
    }

    /** Asks for a frame; asking again before it is drawn asks for nothing more. */
    void ask() {
        if (asked.compareAndSet(false, true)) {
            draw.run();
        }
    }

    /** A frame is being drawn. */
    void drawn() {
        asked.set(false);
    }

    synchronized void steadily(boolean on) {
        steady.ifPresent(running -> running.cancel(false));
        steady = on
                ? Optional.of(thread.scheduleAtFixedRate(this::ask, STEP_MILLIS, STEP_MILLIS, TimeUnit.MILLISECONDS))
                : Optional.empty();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
