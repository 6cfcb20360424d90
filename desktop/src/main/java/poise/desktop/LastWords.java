package poise.desktop;

/**
 * What the program says when it cannot go on.
 *
 * @param sentence what happened, and what to do about it
 * @param code the exit code
 */
record LastWords(String sentence, int code) {

    /** The exit code for a fault of the program's own, whatever it was asked for. */
    static final int FAULT = 3;

    static LastWords of(Throwable failure) {
        if (failure instanceof Complaint complaint) {
            return new LastWords(complaint.sentence(), Complaint.WRONG_USE);
        }
        if (failure instanceof OutOfMemoryError) {
            return new LastWords(Wording.of("fault.memory"), FAULT);
        }
        return new LastWords(Wording.of("fault", failure), FAULT);
    }
}
