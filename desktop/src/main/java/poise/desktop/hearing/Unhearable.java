package poise.desktop.hearing;

/** A sound that cannot be heard; the message is one sentence for the user, with the remedy. */
public final class Unhearable extends Exception {

    private static final long serialVersionUID = 1L;

    Unhearable(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
