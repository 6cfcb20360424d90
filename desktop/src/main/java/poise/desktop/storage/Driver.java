package poise.desktop.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;

/** SQLite's own library, which its driver unpacks before it can be used. */
final class Driver {

    /** Where the driver unpacks; the system's temporary folder as long as nobody says otherwise. */
    private static final String FOLDER = "org.sqlite.tmpdir";

    /** What the driver logs would show the player stack traces; what went wrong is said by a {@link Trouble}. */
    private static final Logger LOG = Logger.getLogger("org.sqlite");

    private Driver() {}

    /** Loads the library, if need be by way of the cache: some systems let nothing run from their temporary folder. */
    static Optional<Trouble> load(Path cache) {
        LOG.setLevel(Level.OFF);
        if (isLoaded()) {
            return Optional.empty();
        }
        try {
            Disk.makeFolder(cache);
        } catch (IOException e) {
            return Optional.of(Trouble.of("history.driver", cache, Disk.reason(e)));
        }
        System.setProperty(FOLDER, cache.toString());
        return isLoaded()
                ? Optional.empty()
                : Optional.of(Trouble.of("history.driver", cache, System.getProperty("os.arch", "this machine")));
    }

    private static boolean isLoaded() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            return false;
        }
    }
}
