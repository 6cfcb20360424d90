package poise.desktop.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The list of a folder's files with their checksums, kept beside them: it tells a whole folder from a torn one. */
final class Inventory {

    private static final String FILE = "inventory";

    private Inventory() {}

    static void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), linesOf(folder));
    }

    static boolean isWhole(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(FILE))
                    && Files.readAllLines(folder.resolve(FILE)).equals(linesOf(folder));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /** Whether a file of a folder, named from there, is its list. */
    static boolean isListOf(Path file) {
        return file.equals(Path.of(FILE));
    }

    private static List<String> linesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(FILE)))
                    .map(file -> line(folder, file))
                    .sorted()
                    .toList();
        }
    }

    private static String line(Path folder, Path file) {
        try (InputStream open = Files.newInputStream(file);
                CheckedInputStream sum = new CheckedInputStream(open, new CRC32())) {
            long length = sum.transferTo(java.io.OutputStream.nullOutputStream());
            String name = folder.relativize(file).toString().replace('\\', '/');
            return "%s %d %08x".formatted(name, length, sum.getChecksum().getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
