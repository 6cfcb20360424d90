package poise.desktop.stage.direction;

import poise.core.scoring.Band;
import poise.core.scoring.Status;
import poise.desktop.look.Tone;

/** What results mean as colours. */
public final class Tones {

    private Tones() {}

    public static Tone of(Band band) {
        return switch (band) {
            case MASTER_CLASS, PRINCIPAL -> Tone.GOOD;
            case MID_LEVEL -> Tone.WATCH;
            case JUNIOR -> Tone.BAD;
        };
    }

    static Tone of(Status status) {
        return switch (status) {
            case MET -> Tone.GOOD;
            case LATE -> Tone.WATCH;
            case MISSED, BROKEN -> Tone.BAD;
        };
    }
}
