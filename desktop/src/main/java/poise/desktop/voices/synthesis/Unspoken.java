package poise.desktop.voices.synthesis;

/** A speaker did not read a line aloud; the message says why, as what follows a colon. */
final class Unspoken extends Exception {

    private static final long serialVersionUID = 1L;

    Unspoken(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
