package poise.desktop;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the program alive. */
final class Threads {

    private Threads() {}

    static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, "poise-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
