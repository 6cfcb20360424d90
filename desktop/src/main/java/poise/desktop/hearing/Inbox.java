package poise.desktop.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The only crossing between threads: any thread posts, the play loop alone drains, in the order of posting. */
public final class Inbox<E> {

    private final Queue<E> waiting = new ConcurrentLinkedQueue<>();

    public void post(E event) {
        waiting.add(event);
    }

    /** Everything posted so far; each event is handed out once. */
    public List<E> drain() {
        List<E> events = new ArrayList<>();
        for (E event = waiting.poll(); event != null; event = waiting.poll()) {
            events.add(event);
        }
        return events;
    }
}
