package poise.core.archive;

/** A line that says more than its fact; the message goes on where {@link UnreadableTake}'s sentence begins. */
final class Surplus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 40;

    Surplus(String why) {
        super(why);
    }

    /** A key as it can be shown: short, and without what would spoil a terminal. */
    static String quote(String key) {
        String plain = key.replaceAll("\\P{Print}", "?");
        return '"' + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain) + '"';
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
