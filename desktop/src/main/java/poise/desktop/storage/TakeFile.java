package poise.desktop.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A take's file while lines are added to it. It is made when the first lines come, and locked until it is closed, so
 * that another process can tell a take that is being played from one that was broken off.
 */
final class TakeFile {

    /** The byte that is locked lies beyond any take: on some systems a locked byte cannot be read. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path path;
    private Optional<FileChannel> channel = Optional.empty();
    private long length;

    TakeFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /**
     * Adds lines and returns when they are on the disk for good. After a failure the file holds a part of them at most;
     * adding the same lines again, with others behind them, puts that right.
     */
    void append(byte[] lines) throws IOException {
        FileChannel open = channel();
        ByteBuffer bytes = ByteBuffer.wrap(lines);
        long at = length;
        while (bytes.hasRemaining()) {
            at += open.write(bytes, at);
        }
        open.force(false);
        length = at;
    }

    private FileChannel channel() throws IOException {
        if (channel.isEmpty()) {
            Path folder = Disk.folderOf(path);
            Disk.makeFolder(folder);
            FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(opened);
            channel = Optional.of(opened);
            length = opened.size();
            Disk.settleNames(folder);
        }
        return channel.get();
    }

    void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    /** Whether another process is writing this file. */
    static boolean isBeingWritten(Path path) {
        try (FileChannel probe = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return !lock(probe);
        } catch (IOException e) {
            return false;
        }
    }

    /** Locks the file until the channel is closed; where there are no locks, it counts as locked by us. */
    static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
