package poise.desktop.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import poise.core.archive.TakeArchive;
import poise.core.session.Fact;

/**
 * A take on its way to the disk. Appending never waits: a thread of its own writes and forces the lines. Facts count as
 * acknowledged once {@link #saved()} counts them, and those survive a kill and a loss of power. What the disk refuses
 * is tried again with every new fact and once more at the end.
 */
public final class TakeJournal implements AutoCloseable {

    /** The most facts that wait for the disk; a long take has a few thousand. */
    private static final int ROOM = 100_000;

    private static final long PATIENCE_SECONDS = 10;

    private final TakeFile file;
    private final int room;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(TakeJournal::thread);
    private final List<Fact> waiting = new ArrayList<>();
    private volatile boolean closed;
    private volatile boolean overrun;
    private final AtomicInteger saved = new AtomicInteger();
    private volatile Optional<Trouble> trouble = Optional.empty();

    TakeJournal(TakeFile file) {
        this(file, ROOM);
    }

    TakeJournal(TakeFile file, int room) {
        this.file = file;
        this.room = room;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "take-journal");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes the facts that come next in the log; a journal that is closed takes none. */
    public synchronized void append(List<Fact> facts) {
        if (facts.isEmpty() || closed || !accept(facts)) {
            return;
        }
        writer.execute(this::write);
    }

    /** After one fact was turned away, all later ones are: what is on the disk is the beginning of the log. */
    private boolean accept(List<Fact> facts) {
        synchronized (waiting) {
            overrun |= waiting.size() + facts.size() > room;
            return !overrun && waiting.addAll(facts);
        }
    }

    private void write() {
        List<Fact> next = waiting();
        if (next.isEmpty()) {
            return;
        }
        try {
            file.append(TakeArchive.text(next).getBytes(StandardCharsets.UTF_8));
            trouble = Optional.empty();
            saved.addAndGet(next.size());
            drop(next.size());
        } catch (IOException e) {
            trouble = Optional.of(Trouble.of("take.unsaved", Disk.folderOf(file.path()), Disk.reason(e)));
        }
    }

    private List<Fact> waiting() {
        synchronized (waiting) {
            return List.copyOf(waiting);
        }
    }

    private void drop(int count) {
        synchronized (waiting) {
            waiting.subList(0, count).clear();
        }
    }

    /** How many facts, from the first, are on the disk for good. */
    public int saved() {
        return saved.get();
    }

    /** What keeps the take from being saved, as it is now. */
    public Optional<Trouble> trouble() {
        return trouble.isEmpty() && overrun
                ? Optional.of(Trouble.of("take.overrun", Disk.folderOf(file.path())))
                : trouble;
    }

    boolean isClosed() {
        return closed;
    }

    /** Writes what is still waiting and lets the file go; waits for the disk, though not for ever. */
    @Override
    public void close() {
        letGo();
        try {
            if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                overrun = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void letGo() {
        if (!closed) {
            closed = true;
            writer.execute(this::finish);
            writer.shutdown();
        }
    }

    private void finish() {
        write();
        try {
            file.close();
        } catch (IOException e) {
            trouble = Optional.of(Trouble.of("take.unsaved", Disk.folderOf(file.path()), Disk.reason(e)));
        }
    }
}
