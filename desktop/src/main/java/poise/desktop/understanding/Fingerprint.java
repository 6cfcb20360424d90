package poise.desktop.understanding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import poise.core.kernel.Sha256;

/** A hash of files, and of all files in folders, by their names and contents. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Path> paths) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    parts.add(Files.readAllBytes(file));
                }
            }
        }
        return Sha256.of(parts.stream());
    }
}
