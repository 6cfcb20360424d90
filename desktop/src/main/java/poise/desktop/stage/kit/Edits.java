package poise.desktop.stage.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What a text was before each of its changes, and after those that were taken back. */
final class Edits {

    private static final int REMEMBERED = 200;

    private final Deque<Draft> before = new ArrayDeque<>();
    private final Deque<Draft> after = new ArrayDeque<>();
    private boolean open;

    /** A text, and where its caret stands. */
    record Draft(String text, int caret) {}

    /** The text was changed from this; letters of one word are one change. */
    void changed(Draft from, boolean letter) {
        after.clear();
        if (!open || !letter) {
            before.push(from);
        }
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
        open = letter;
    }

    /** The caret went elsewhere: what comes next is a change of its own. */
    void moved() {
        open = false;
    }

    Optional<Draft> undo(Draft now) {
        return swap(before, after, now);
    }

    Optional<Draft> redo(Draft now) {
        return swap(after, before, now);
    }

    private Optional<Draft> swap(Deque<Draft> from, Deque<Draft> to, Draft now) {
        open = false;
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
