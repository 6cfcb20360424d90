package poise.desktop.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where things live on this machine.
 *
 * @param data what must not be lost: takes, history, settings
 * @param cache what can be made again
 */
public record Folders(Path data, Path cache) {

    /** The variable that names one folder for everything, as on a stick or in a test. */
    public static final String HOME = "POISE_HOME";

    /** The folders of the user who runs this. */
    public static Folders ofThisMachine() {
        return of(
                System.getenv(),
                Platform.named(System.getProperty("os.name", "")),
                Path.of(System.getProperty("user.home", "")));
    }

    /** The folders of a user with this environment and this home. */
    public static Folders of(Map<String, String> environment, Platform platform, Path home) {
        return path(environment, HOME)
                .map(Path::toAbsolutePath)
                .map(all -> new Folders(all.resolve("data"), all.resolve("cache")))
                .orElseGet(() -> usual(environment, platform, home));
    }

    private static Folders usual(Map<String, String> environment, Platform platform, Path home) {
        return switch (platform) {
            case MAC ->
                new Folders(home.resolve("Library/Application Support/poise"), home.resolve("Library/Caches/poise"));
            case WINDOWS ->
                new Folders(
                        base(environment, "APPDATA", home.resolve("AppData/Roaming")),
                        base(environment, "LOCALAPPDATA", home.resolve("AppData/Local")));
            case LINUX ->
                new Folders(
                        base(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                        base(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
        };
    }

    /** A base folder must be absolute, as the XDG specification has it; a relative one counts as not given. */
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        return path(environment, variable)
                .filter(Path::isAbsolute)
                .orElse(otherwise)
                .resolve("poise");
    }

    private static Optional<Path> path(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder of the takes. */
    public Path takes() {
        return data.resolve("takes");
    }

    /** The folder of the user's own scenarios. */
    public Path scenarios() {
        return data.resolve("scenarios");
    }

    /** The file of the history. */
    public Path history() {
        return data.resolve("history.db");
    }

    /** The file of the settings. */
    public Path settings() {
        return data.resolve("settings.json");
    }
}
