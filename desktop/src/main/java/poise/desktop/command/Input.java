package poise.desktop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import poise.desktop.Complaint;
import poise.desktop.Shelf;
import poise.desktop.Wording;

/** Files that a user names. */
final class Input {

    private Input() {}

    /** The bytes of an authored file, no more of them than such a file may have. */
    static byte[] bytes(Path file) {
        try {
            return Shelf.bytes(readable(file));
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** The whole text of a file; bytes that are no UTF-8 become the replacement character. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(readable(file)), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static Path readable(Path file) {
        if (!Files.exists(file)) {
            throw new Complaint(Wording.of("file.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new Complaint(Wording.of("file.folder", file));
        }
        return file;
    }

    private static Complaint unreadable(Path file, IOException cause) {
        return new Complaint(Wording.of("file.unreadable", file), cause);
    }
}
