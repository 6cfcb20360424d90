package poise.desktop.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which the settings are kept. */
public final class SettingsFile {

    private static final long LARGEST = 1 << 20;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings to begin with, and what is wrong with the file; that there is none yet is not wrong. */
    public record Loaded(Settings settings, Optional<Trouble> trouble) {}

    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.USUAL, Optional.empty());
        }
        try {
            return SettingsJson.read(text())
                    .map(this::loaded)
                    .orElseGet(() -> usual(Trouble.of("settings.damaged", file, keepAside())));
        } catch (IOException e) {
            return usual(Trouble.of("settings.unreadable", file, Disk.reason(e)));
        }
    }

    /** Puts the settings in the file's place, whole; returns why that failed, if it did. */
    public Optional<Trouble> save(Settings settings) {
        try {
            Disk.replace(file, SettingsJson.text(settings));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Trouble.of("settings.unsaved", file, Disk.reason(e)));
        }
    }

    private String text() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new FileSystemException(file.toString(), null, "it is too large for settings");
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private Loaded loaded(SettingsJson.Read read) {
        if (read.doubtful().isEmpty()) {
            return new Loaded(read.settings(), Optional.empty());
        }
        String names = String.join(", ", read.doubtful());
        Loaded loaded =
                new Loaded(read.settings(), Optional.of(Trouble.of("settings.doubtful", file, keepAside(), names)));
        save(read.settings());
        return loaded;
    }

    private static Loaded usual(Trouble trouble) {
        return new Loaded(Settings.USUAL, Optional.of(trouble));
    }

    /** Where the bad file is from now on; its own place if it cannot be moved. */
    private Path keepAside() {
        Path aside = Disk.aside(file);
        try {
            return Files.move(file, aside);
        } catch (IOException e) {
            return file;
        }
    }
}
