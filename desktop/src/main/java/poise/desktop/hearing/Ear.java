package poise.desktop.hearing;

import java.util.Locale;

/** Which of the two ears hears: the speech model as it came, or the one that was taught what is said here. */
public enum Ear {
    STOCK,
    TAUGHT;

    /** As it is asked for on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
