package poise.desktop.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import poise.core.archive.TakeArchive;
import poise.core.session.Fact;

/** A line that is written under the log of a take that is over. */
public final class Postscript {

    private Postscript() {}

    /**
     * Adds a fact as the last line of a log and returns when it is on the disk for good. No whole line is touched; what
     * is left of a torn one, which is no fact, gives way.
     *
     * @throws IOException if the log cannot be written, or somebody else is writing it
     */
    public static void add(Path log, Fact fact) throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (!TakeFile.lock(channel)) {
                throw new FileSystemException(log.toString(), null, "another program is writing it");
            }
            long end = endOfLines(channel);
            channel.truncate(end);
            ByteBuffer line = ByteBuffer.wrap(TakeArchive.line(fact).getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                end += channel.write(line, end);
            }
            channel.force(true);
        }
    }

    /** Why a log could not be written, in a few words. */
    public static String reason(IOException failure) {
        return Disk.reason(failure);
    }

    /** Where the last whole line ends. */
    private static long endOfLines(FileChannel channel) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(8192);
        for (long end = channel.size(); end > 0; end -= block.capacity()) {
            long begin = Math.max(0, end - block.capacity());
            block.clear().limit((int) (end - begin));
            while (block.hasRemaining() && channel.read(block, begin + block.position()) >= 0) {}
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n') {
                    return begin + i + 1;
                }
            }
        }
        return 0;
    }
}
