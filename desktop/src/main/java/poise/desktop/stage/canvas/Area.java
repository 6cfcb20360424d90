package poise.desktop.stage.canvas;

/** A rectangle of pixels, from its lower left corner to where it ends; it is changed in place, so that a frame allocates none. */
final class Area {

    int left;
    int low;
    int right;
    int high;

    Area set(int fromX, int fromY, int toX, int toY) {
        left = fromX;
        low = fromY;
        right = toX;
        high = toY;
        return this;
    }

    Area set(Area other) {
        return set(other.left, other.low, other.right, other.high);
    }

    /** Keeps only what lies in another one too. */
    Area within(Area other) {
        left = Math.max(left, other.left);
        low = Math.max(low, other.low);
        right = Math.min(right, other.right);
        high = Math.min(high, other.high);
        return this;
    }

    boolean isEmpty() {
        return left >= right || low >= high;
    }

    boolean meets(Area other) {
        return left < other.right && other.left < right && low < other.high && other.low < high;
    }

    boolean isSame(Area other) {
        return left == other.left && low == other.low && right == other.right && high == other.high;
    }

    int width() {
        return right - left;
    }

    int height() {
        return high - low;
    }
}
