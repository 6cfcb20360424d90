package poise.desktop.storage;

import java.util.Locale;

/** A family of operating systems that keeps its users' files in the same places. */
public enum Platform {
    LINUX,
    MAC,
    WINDOWS;

    /** The platform of a system that calls itself so, as in the property {@code os.name}; Linux if in doubt. */
    public static Platform named(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }
}
