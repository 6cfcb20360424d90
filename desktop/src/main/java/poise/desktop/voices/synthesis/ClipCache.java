package poise.desktop.voices.synthesis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import poise.core.kernel.Sha256;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;
import poise.desktop.voices.Voice;

/**
 * Clips that were made on this machine, each a whole file or none. Together they are no larger than the limit: those are
 * forgotten first that were not heard for longest.
 */
final class ClipCache {

    /** Of another way to make clips out of the same recipe. */
    private static final int EDITION = 1;

    private static final int DIGITS = 32;

    private final Path folder;
    private final long limit;
    private final InstantSource time;

    /** Keeps so many bytes in a folder, which need not be there yet. */
    ClipCache(Path folder, long limit, InstantSource time) {
        this.folder = folder;
        this.limit = limit;
        this.time = time;
    }

    /** What a clip is called: another speaker, voice or text has another one. */
    static String name(Speaker speaker, Voice voice, SpokenLine line) {
        String recipe = "%d %s%n%s %d %d %d%n%s"
                .formatted(
                        EDITION,
                        speaker.name(),
                        voice.speaker(),
                        voice.melody(),
                        voice.size(),
                        voice.pace(),
                        line.text())
                .replace("\r", "");
        return Sha256.of(recipe.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS) + ".wav";
    }

    /** The clip of this name, if it is there and whole; a torn one is thrown away. */
    Optional<Sound> get(String name) {
        Path file = folder.resolve(name);
        try {
            byte[] content = Files.readAllBytes(file);
            Sound sound = Wave.read(content);
            touch(file);
            return Optional.of(sound);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException torn) {
            forget(file);
            return Optional.empty();
        }
    }

    /** Keeps a clip; whoever looks for it meanwhile finds all of it or nothing. */
    void keep(String name, Sound sound) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "fresh", ".part");
        try {
            Files.write(fresh, Wave.written(sound));
            touch(fresh);
            Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        makeRoom();
    }

    /** What a killed program left half-written is forgotten like all else. */
    private void makeRoom() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.sorted(Comparator.comparing(ClipCache::lastUsed).thenComparing(Path::toString))
                    .forEach(files::add);
        }
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        for (Path file : files) {
            if (size > limit) {
                size -= Files.size(file);
                forget(file);
            }
        }
    }

    private static FileTime lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time.instant()));
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // It goes the next time.
            return;
        }
    }
}
