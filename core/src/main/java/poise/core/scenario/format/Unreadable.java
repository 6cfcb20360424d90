package poise.core.scenario.format;

import java.io.IOException;

/** Why reading stopped where it did. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final Diagnosis diagnosis;
    private final String sentence;

    Unreadable(Diagnosis diagnosis, String sentence) {
        super(sentence);
        this.diagnosis = diagnosis;
        this.sentence = sentence;
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    String sentence() {
        return sentence;
    }
}
