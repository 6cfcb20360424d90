package poise.desktop.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import poise.core.kernel.Permille;

/**
 * A cache of unpacked folders, each whole or absent: what is unpacked lies beside its place until one atomic move. Any
 * number of processes may ask at once; a torn folder is unpacked again.
 */
record Larder(Path cache) {

    /** A file lock holds off other processes, this one the other threads of ours. */
    private static final Object ONE_AT_A_TIME = new Object();

    /** Where it lies, or would. */
    Path placeOf(Packed packed) {
        return cache.resolve(packed.name());
    }

    /** Whether it lies there, whole. */
    boolean holds(Packed packed) {
        return Inventory.isWhole(placeOf(packed));
    }

    Path fetch(Packed packed, Consumer<Permille> progress) throws IOException {
        Path home = placeOf(packed);
        if (Inventory.isWhole(home)) {
            return home;
        }
        Files.createDirectories(cache);
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel door = FileChannel.open(
                    cache.resolve(packed.name() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                door.lock();
                if (!Inventory.isWhole(home)) {
                    unpack(packed, home, progress);
                }
            }
        }
        return home;
    }

    /** Makes room: of the folders whose names begin so, and the locks beside them, only those of this name stay. */
    void keepOnly(String name, String prefix) {
        try (DirectoryStream<Path> family = Files.newDirectoryStream(cache, prefix + "*")) {
            for (Path member : family) {
                if (!String.valueOf(member.getFileName()).startsWith(name)) {
                    delete(member);
                }
            }
        } catch (IOException | UncheckedIOException inUse) {
            // What another program still reads goes the next time.
            return;
        }
    }

    private void unpack(Packed packed, Path home, Consumer<Permille> progress) throws IOException {
        deleteLeftoversOf(packed);
        Path fresh = Files.createTempDirectory(cache, packed.name() + "-");
        packed.unpackInto(fresh, progress);
        Inventory.write(fresh);
        delete(home);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A process that was killed leaves a half-unpacked folder. */
    private void deleteLeftoversOf(Packed packed) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(cache, packed.name() + "-*")) {
            for (Path leftover : leftovers) {
                delete(leftover);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
