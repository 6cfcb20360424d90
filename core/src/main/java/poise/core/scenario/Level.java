package poise.core.scenario;

import java.util.Locale;

/** For whom a scenario is meant. */
public enum Level {
    MID,
    PRINCIPAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
