package poise.core.session;

import java.util.Locale;

/** Why a tool could not be used. */
public enum Refusal {
    NOT_HERE,
    BUSY,
    UNKNOWN_TOOL,
    UNKNOWN_TARGET,
    TARGET_NEEDED,
    NEEDS_ANOTHER_TOOL,
    NOT_NOW,
    VALUE_OUT_OF_RANGE,
    TEXT_NEEDED,
    TOO_EARLY;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
