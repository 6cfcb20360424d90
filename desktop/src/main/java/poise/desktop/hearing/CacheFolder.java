package poise.desktop.hearing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this user's system keeps what a program can make again. */
public final class CacheFolder {

    private static final String NAME = "poise";

    private CacheFolder() {}

    public static Path ofUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(String system, Map<String, String> environment, Path home) {
        String family = system.toLowerCase(Locale.ROOT);
        if (family.startsWith("mac")) {
            return home.resolve("Library/Caches").resolve(NAME);
        }
        if (family.startsWith("windows")) {
            return ofWindows(environment, home);
        }
        return value(environment, "XDG_CACHE_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".cache"))
                .resolve(NAME);
    }

    /** The recognizer opens its files by narrow names on Windows: a user's name in other letters needs another folder. */
    private static Path ofWindows(Map<String, String> environment, Path home) {
        String own = value(environment, "LOCALAPPDATA")
                .orElseGet(() -> home.resolve("AppData/Local").toString());
        boolean narrow = StandardCharsets.US_ASCII.newEncoder().canEncode(own);
        return Path.of(narrow ? own : value(environment, "ProgramData").orElse(own))
                .resolve(NAME);
    }

    private static Optional<String> value(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(path -> !path.isBlank());
    }
}
