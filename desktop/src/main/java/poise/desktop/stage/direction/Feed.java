package poise.desktop.stage.direction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What happened last, each with the moves of trust that it brought about later. */
final class Feed {

    private static final int REMEMBERED = 40;

    private final Deque<Happened> lines = new ArrayDeque<>();

    void note(Happened happened) {
        lines.addFirst(happened);
        if (lines.size() > REMEMBERED) {
            lines.removeLast();
        }
    }

    /** Trust moved for this reason, which the newest line with it is the cause of. */
    void moved(String because, int by) {
        List<Happened> newest = new ArrayList<>(lines);
        for (int i = 0; i < newest.size(); i++) {
            if (newest.get(i).because().contains(because)) {
                newest.set(i, newest.get(i).moving(by));
                lines.clear();
                lines.addAll(newest);
                return;
            }
        }
    }

    List<Happened> newestFirst() {
        return List.copyOf(lines);
    }
}
