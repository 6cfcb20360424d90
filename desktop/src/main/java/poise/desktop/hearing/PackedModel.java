package poise.desktop.hearing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import poise.core.kernel.Permille;

/** The zipped speech model, as the build puts it beside the classes. */
record PackedModel(URL zip, long length) implements Packed {

    /** The recognizer adds random noise to the sound by itself; without it the same sound always gives the same words. */
    private static final String WITHOUT_CHANCE = "--dither=0\n";

    private static final String WITHIN = "assets/model-en-us/";

    static Optional<PackedModel> find() throws IOException {
        URL zip = PackedModel.class.getResource("/vosk-model-en.zip");
        if (zip == null) {
            return Optional.empty();
        }
        URLConnection connection = zip.openConnection();
        connection.setUseCaches(false);
        try (InputStream opened = connection.getInputStream()) {
            return Optional.of(new PackedModel(zip, Math.max(opened.available(), connection.getContentLengthLong())));
        }
    }

    @Override
    public String name() {
        return "speech-model-" + length + ".steady";
    }

    @Override
    public void unpackInto(Path folder, Consumer<Permille> progress) throws IOException {
        try (InputStream raw = zip.openStream();
                CountedStream counted = new CountedStream(raw, length, progress);
                ZipInputStream entries = new ZipInputStream(counted)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory() && entry.getName().startsWith(WITHIN)) {
                    unpack(entries, inside(folder, entry.getName().substring(WITHIN.length())));
                }
            }
        }
        Files.writeString(folder.resolve("conf/mfcc.conf"), WITHOUT_CHANCE, StandardOpenOption.APPEND);
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new FileNotFoundException("The speech model names a file outside its folder: " + name);
        }
        return file;
    }

    private static void unpack(ZipInputStream entry, Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(entry, file);
    }
}
