package poise.core.protocol;

import java.util.Locale;

/** What a truth, or a claim about it, is about. */
public enum Topic {
    CAUSE,
    IMPACT,
    FIX,
    TIME;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
