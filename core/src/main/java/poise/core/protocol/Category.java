package poise.core.protocol;

import java.util.Locale;
import poise.core.kernel.Marks;

/** What marks are given for. */
public enum Category {
    TIMING(300),
    SPEECH(400),
    CHOICES(300);

    private final int worth;

    Category(int worth) {
        this.worth = worth;
    }

    /** All that a protocol gives in this category. */
    public Marks worth() {
        return Marks.marks(worth);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
