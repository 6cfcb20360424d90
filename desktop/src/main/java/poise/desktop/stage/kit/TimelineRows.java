package poise.desktop.stage.kit;

import poise.desktop.stage.view.TimelineView;

/**
 * Where the lanes of a timeline lie, in units from its lower left corner.
 *
 * @param left where the line begins, right of the names of the lanes
 * @param right where it ends
 * @param top the upper edge of the whole
 * @param text how high a line of small text is
 * @param times the lower edge of the times, and of the whole
 */
record TimelineRows(float left, float right, float top, float text, float times) {

    static final float GAP = 4;
    static final float TRUST = 34;
    static final float BAR = 10;
    static final float TOOL = 18;
    static final float LEAST_DUE = 17;

    /** How high all of it is with so many rows of windows. */
    static float height(float text, int dues) {
        return text + GAP + 2 * (voice(text) + 1) + GAP + TOOL + GAP + TRUST + GAP + dues * due(text) + GAP + text;
    }

    private static float voice(float text) {
        return Math.max(BAR, text);
    }

    private static float due(float text) {
        return Math.max(LEAST_DUE, text + 3);
    }

    /** How high the lane of a voice is. */
    float voice() {
        return voice(text);
    }

    /** How high a row of windows is. */
    float due() {
        return due(text);
    }

    /** The same where it lies on a page. */
    TimelineRows moved(float x, float y) {
        return new TimelineRows(left + x, right + x, top + y, text, times + y);
    }

    /** Where the places on the line lie. */
    float x(int place) {
        return left + (right - left) * place / TimelineView.FULL;
    }

    int placeOf(float x) {
        float share = (x - left) / Math.max(1, right - left);
        return Math.round(Math.min(1, Math.max(0, share)) * TimelineView.FULL);
    }

    float acts() {
        return top - text;
    }

    float you() {
        return acts() - GAP - voice();
    }

    float room() {
        return you() - 1 - voice();
    }

    float tools() {
        return room() - GAP - TOOL;
    }

    float trust() {
        return tools() - GAP - TRUST;
    }

    /** The lower edge of a row of windows, counted from 0. */
    float due(int row) {
        return trust() - GAP - (row + 1) * due();
    }
}
