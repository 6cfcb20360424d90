package poise.desktop.stage.room;

/** A small thing that somebody does while listening. */
enum Gesture {
    PHONE,
    WHISPER,
    NOD
}
