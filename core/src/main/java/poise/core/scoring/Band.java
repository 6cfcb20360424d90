package poise.core.scoring;

import poise.core.kernel.Marks;

/** What a number of marks is called. */
public enum Band {
    MASTER_CLASS("Master-Class", 900),
    PRINCIPAL("Principal", 750),
    MID_LEVEL("Mid-Level", 500),
    JUNIOR("Junior", 0);

    /** The most that a take with a failure mode or a false claim can reach: neither belongs to a master. */
    public static final Marks FLAWED_CAP = Marks.marks(899);

    /** The most that a take with a fatal failure mode can reach. */
    public static final Marks FATAL_CAP = Marks.marks(499);

    private final String title;
    private final int from;

    Band(String title, int from) {
        this.title = title;
        this.from = from;
    }

    public String title() {
        return title;
    }

    /** The fewest marks of this band. */
    public Marks from() {
        return Marks.marks(from);
    }

    public static Band of(Marks total) {
        for (Band band : values()) {
            if (total.count() >= band.from) {
                return band;
            }
        }
        throw new IllegalStateException("Every total has a band");
    }
}
