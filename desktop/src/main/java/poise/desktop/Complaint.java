package poise.desktop;

/** Wrong use, or something that cannot be done: one sentence with the remedy, told to the user as it is. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The exit code for wrong use. */
    public static final int WRONG_USE = 2;

    public Complaint(String sentence) {
        super(sentence);
    }

    public Complaint(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
