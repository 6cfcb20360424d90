package poise.desktop.understanding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import poise.core.kernel.Sha256;

/** A hash of all that a training depends on: the language folder and the compiled classes that train. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Path> folders) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    parts.add(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    parts.add(Files.readAllBytes(file));
                }
            }
        }
        return Sha256.of(parts.stream());
    }
}
