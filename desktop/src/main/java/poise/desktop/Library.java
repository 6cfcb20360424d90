package poise.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The shelf of the program with what people keep in folders of their own. Those are looked at again once a second, so that
 * a scenario can be written while the game runs; one that has problems is told of and left out.
 */
final class Library {

    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final Supplier<Shelf> packed;
    private final Ticker ticker;
    private final List<Path> folders = new ArrayList<>();
    private Optional<Shelf> shelf = Optional.empty();
    private Map<Path, FileTime> seen = Map.of();
    private Duration looked = Duration.ZERO;

    /**
     * A library that has nothing of anybody's own but what this folder may hold.
     *
     * @param own the user's folder, which need not be there
     */
    Library(Supplier<Shelf> packed, Path own, Ticker ticker) {
        this.packed = packed;
        this.ticker = ticker;
        folders.add(own);
    }

    /** Looks into this folder as well. */
    synchronized void add(Path folder) {
        folders.add(folder);
        shelf = Optional.empty();
    }

    /** What can be played now. */
    synchronized Shelf shelf() {
        Duration now = ticker.elapsed();
        if (shelf.isPresent() && now.minus(looked).compareTo(OFTEN) < 0) {
            return shelf.get();
        }
        looked = now;
        Map<Path, FileTime> files = files();
        Shelf current = shelf.filter(any -> files.equals(seen))
                .orElseGet(() -> packed.get().with(List.copyOf(files.keySet())));
        shelf = Optional.of(current);
        seen = files;
        return current;
    }

    /** The scenarios' files and when each was changed last; a folder that cannot be looked into has none. */
    private Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new TreeMap<>();
        for (Path folder : folders) {
            try {
                for (Path file : Shelf.files(folder, Shelf.SCENARIO)) {
                    files.put(file, Files.getLastModifiedTime(file));
                }
            } catch (IOException gone) {
                files.keySet().removeIf(file -> file.startsWith(folder));
            }
        }
        return files;
    }
}
