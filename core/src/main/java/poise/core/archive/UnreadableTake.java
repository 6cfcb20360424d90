package poise.core.archive;

/** A log that cannot be read; its message says where and what to do, in one sentence. */
public final class UnreadableTake extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableTake(int line, String why) {
        super("line " + line + " of the log " + why);
    }
}
