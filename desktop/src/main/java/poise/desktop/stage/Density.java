package poise.desktop.stage;

/** Pixels per stage unit, in steps: dragging a window's corner must not draw all letters anew at every pixel. */
final class Density {

    private static final float[] STEPS = {0.8f, 1, 1.25f, 1.5f, 1.75f, 2, 2.5f, 3};
    private static final float SLACK = 0.01f;

    private Density() {}

    /** The smallest step that is fine enough for a window of so many pixels. */
    static float of(int width, int height) {
        float exact = Math.min((float) width / Playhouse.WIDTH, (float) height / Playhouse.HEIGHT);
        for (float step : STEPS) {
            if (step >= exact - SLACK) return step;
        }
        return STEPS[STEPS.length - 1];
    }
}
