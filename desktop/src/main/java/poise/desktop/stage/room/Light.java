package poise.desktop.stage.room;

import com.badlogic.gdx.graphics.Color;

/** How warm the light in the room is: it follows the room's trust in a few levels, and goes slowly from one to the next. */
public final class Light {

    /** At this trust and below it is as cold as it gets, in permille; at {@link #WARMEST} as warm. */
    private static final int COLDEST = 200;

    private static final int WARMEST = 740;
    private static final int LEVELS = 6;

    /** A change over the whole range takes four seconds, in steps that nobody sees. */
    private static final int STEPS = 40;

    private static final long STEP = 100;

    private final boolean still;
    private int step;
    private int goal;
    private double waited;
    private boolean lit;

    /** In a still room the light changes at once. */
    public Light(boolean still) {
        this.still = still;
    }

    /** Follows a trust in permille. */
    public void follow(int trust) {
        int within = Math.min(WARMEST, Math.max(COLDEST, trust)) - COLDEST;
        int level = Math.round((float) within * (LEVELS - 1) / (WARMEST - COLDEST));
        goal = level * STEPS / (LEVELS - 1);
        if (still || !lit) step = goal;
        lit = true;
    }

    /** Lets time pass. */
    void pass(double millis) {
        waited = step == goal ? 0 : waited + millis;
        for (; waited >= STEP && step != goal; waited -= STEP) step += goal > step ? 1 : -1;
    }

    /** For how long it stays as it is, in milliseconds. */
    long stillFor() {
        return step == goal ? Long.MAX_VALUE : (long) Math.max(1, Math.ceil(STEP - waited));
    }

    /** From 0, cold, to 1, warm. */
    float warmth() {
        return (float) step / STEPS;
    }

    /** Something of the room in cold light, on an ordinary evening, and in warm light. */
    record Hue(Color cold, Color mild, Color warm) {

        static Hue of(String cold, String mild, String warm) {
            return new Hue(Color.valueOf(cold), Color.valueOf(mild), Color.valueOf(warm));
        }

        /** Puts the colour in this light into the one that is given, and gives it back. */
        Color in(Light light, Color into) {
            float warmth = 2 * light.warmth();
            return warmth < 1
                    ? into.set(cold).lerp(mild, warmth)
                    : into.set(mild).lerp(warm, warmth - 1);
        }
    }
}
