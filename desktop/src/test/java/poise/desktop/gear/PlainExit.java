package poise.desktop.gear;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets the test JVM end without the exit handlers of native libraries. A window, a sound server and two recognizers share
 * that JVM; their handlers, run while daemon threads still draw and listen, have aborted it after all tests had passed.
 * What failed or was cut short is known to the runner by then, so nothing is hidden.
 */
public final class PlainExit implements BeforeAllCallback {

    private static final AtomicBoolean ARRANGED = new AtomicBoolean();

    /** How long the other shutdown hooks have for stopping displays and sound servers. */
    private static final Duration FAREWELL = Duration.ofMillis(500);

    /** The C library, as far as it is needed here. */
    public interface CLibrary extends Library {
        void _exit(int status);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Platform.isLinux() && ARRANGED.compareAndSet(false, true)) {
            CLibrary library = Native.load("c", CLibrary.class);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(library), "plain-exit"));
        }
    }

    private static void leave(CLibrary library) {
        long end = System.nanoTime() + FAREWELL.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        library._exit(0);
    }
}
