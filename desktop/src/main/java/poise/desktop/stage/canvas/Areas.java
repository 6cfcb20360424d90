package poise.desktop.stage.canvas;

import java.util.ArrayList;
import java.util.List;

/** Rectangles of pixels; those that are let go of are used again. */
final class Areas {

    private final List<Area> areas = new ArrayList<>();
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    Area get(int number) {
        return areas.get(number);
    }

    /** Adds a rectangle, to the one below it if that is as wide. */
    void add(int left, int low, int right, int high) {
        for (int i = 0; i < count; i++) {
            Area area = areas.get(i);
            if (area.left == left && area.right == right && area.high == low) {
                area.high = high;
                return;
            }
        }
        next().set(left, low, right, high);
    }

    /** One more, whatever it was before. */
    Area next() {
        if (count == areas.size()) areas.add(new Area());
        return areas.get(count++);
    }
}
