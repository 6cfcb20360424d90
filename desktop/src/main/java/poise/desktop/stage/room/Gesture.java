package poise.desktop.stage.room;

/** A small thing that somebody does while listening. */
enum Gesture {
    PHONE(0),
    WHISPER(1),
    NOD(2);

    /** Codes are so far apart that how far somebody is in can be added. */
    static final int STEP = 16;

    private final int place;

    Gesture(int place) {
        this.place = place;
    }

    int code() {
        return place * STEP;
    }
}
