package poise.desktop.stage.room;

import poise.desktop.look.Face.Expression;

/** How somebody bears up: the face, whether it is their turn to speak or something to write, and who sits beside them. */
record Bearing(Expression expression, boolean speaking, boolean writing, boolean neighbour) {

    /** How many frames they are nearer to the player than usual; below 0 they sit back. */
    int lean() {
        if (speaking) return Sitter.FRAMES;
        return switch (expression) {
            case ATTENTIVE, IMPRESSED -> Sitter.FRAMES;
            case ANNOYED, DISTRACTED -> -Sitter.FRAMES;
            case NEUTRAL, RELIEVED, SKEPTICAL, ALARMED -> 0;
        };
    }

    /** The likelihood of a gesture within its turn, in permille. */
    int likelihood(Gesture gesture) {
        if (gesture == Gesture.WHISPER && !neighbour) return 0;
        return switch (expression) {
            case DISTRACTED -> gesture == Gesture.PHONE ? 1000 : 0;
            case ANNOYED -> gesture == Gesture.NOD ? 0 : 350;
            case SKEPTICAL, ALARMED -> gesture == Gesture.WHISPER ? 500 : gesture == Gesture.PHONE ? 100 : 0;
            case NEUTRAL -> gesture == Gesture.NOD ? 100 : 200;
            case ATTENTIVE, IMPRESSED, RELIEVED -> gesture == Gesture.NOD ? 600 : 0;
        };
    }
}
