package poise.desktop.stage.canvas;

import java.util.Arrays;

/**
 * The canvas in tiles. Each is known by a hash of all that was drawn on it, in order: where that is the same as the time
 * before, so is the picture.
 */
final class Mosaic {

    /** So many tiles from left to right. */
    private static final int COLUMNS = 40;

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final int side;
    private final int columns;
    private final int rows;
    private long[] now;
    private long[] before;

    Mosaic(int width, int height) {
        side = Math.max(1, (width + COLUMNS - 1) / COLUMNS);
        columns = (width + side - 1) / side;
        rows = (height + side - 1) / side;
        now = new long[columns * rows];
        before = new long[columns * rows];
        forget();
    }

    static long mixed(long hash, long with) {
        long product = (hash ^ with) * ODD;
        return product ^ (product >>> 29);
    }

    /** Whatever is drawn next counts as changed everywhere. */
    void forget() {
        Arrays.fill(before, -1);
    }

    /** A new picture begins. */
    void begin() {
        Arrays.fill(now, 0);
    }

    /** Something with this hash is drawn in an area. */
    void lay(Area area, long hash) {
        int right = (area.right - 1) / side;
        int high = (area.high - 1) / side;
        for (int row = area.low / side; row <= high; row++) {
            for (int tile = row * columns + area.left / side; tile <= row * columns + right; tile++)
                now[tile] = mixed(now[tile], hash);
        }
    }

    /** The areas that differ from the picture before, in as few rectangles as runs of tiles make; the picture is the next one's before. */
    void changes(Areas into) {
        into.clear();
        for (int row = 0; row < rows; row++) runs(row, into);
        long[] last = before;
        before = now;
        now = last;
    }

    private void runs(int row, Areas into) {
        int column = 0;
        while (column < columns) {
            int from = column;
            while (column < columns && now[row * columns + column] != before[row * columns + column]) column++;
            if (column > from) into.add(from * side, row * side, column * side, (row + 1) * side);
            column++;
        }
    }
}
