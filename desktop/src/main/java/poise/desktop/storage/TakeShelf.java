package poise.desktop.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import poise.core.archive.TakeArchive;
import poise.core.archive.TakeLog;
import poise.core.archive.UnreadableTake;

/**
 * The folder of the takes: one file of JSON lines each, which is the truth about it. A process has one shelf, since
 * opening the file of a take that the same process is writing would let go of its lock.
 */
public final class TakeShelf {

    /** The largest file that is taken for a take; a long one has a few megabytes. */
    private static final long LARGEST = 64L << 20;

    private final Path folder;
    private final Map<TakeId, TakeJournal> begun = new ConcurrentHashMap<>();

    public TakeShelf(Path folder) {
        this.folder = folder;
    }

    /** The journal of a new take; its file is made when the first facts come. */
    public TakeJournal begin(TakeId id) {
        TakeJournal journal = new TakeJournal(new TakeFile(path(id)));
        begun.put(id, journal);
        return journal;
    }

    /** A take that is not being played; nothing if it has no file or not a single whole line. */
    public Optional<TakeLog> read(TakeId id) throws UnreadableTake, IOException {
        Path path = path(id);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.size(path) > LARGEST) {
            throw new FileSystemException(path.toString(), null, "it is too large for a take");
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return text.contains("\n") ? Optional.of(TakeArchive.read(text)) : Optional.empty();
    }

    /** The takes that have a file, newest first. */
    List<TakeId> ids() {
        List<TakeId> ids = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(
                    file -> TakeId.ofFile(String.valueOf(file.getFileName())).ifPresent(ids::add));
        } catch (IOException e) {
            return List.of();
        }
        ids.sort(Comparator.reverseOrder());
        return ids;
    }

    /** Whether the take is being played just now, by this process or by another. */
    boolean isBeingPlayed(TakeId id) {
        TakeJournal journal = begun.get(id);
        return journal == null ? TakeFile.isBeingWritten(path(id)) : !journal.isClosed();
    }

    void delete(TakeId id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /** Where a take's file is or would be. */
    public Path path(TakeId id) {
        return folder.resolve(id.file());
    }
}
