package poise.desktop.hearing;

import com.sun.jna.Platform;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import poise.core.kernel.Permille;

/**
 * The recognizer's native library for one platform. On Windows its companions must lie beside it; the first file is the
 * library itself.
 */
record PackedLibrary(String resources, List<String> files) implements Packed {

    /** The artifact whose natives these are; the name of the cache folder changes with it. */
    private static final String VERSION = "0.3.45";

    static Optional<PackedLibrary> forThisComputer() {
        return of(Platform.RESOURCE_PREFIX).filter(PackedLibrary::isPacked);
    }

    static Optional<PackedLibrary> of(String platform) {
        return switch (platform) {
            case "linux-x86-64" -> Optional.of(new PackedLibrary(platform, List.of("libvosk.so")));
            case "darwin-x86-64", "darwin-aarch64" ->
                Optional.of(new PackedLibrary("darwin", List.of("libvosk.dylib")));
            case "win32-x86-64" ->
                Optional.of(new PackedLibrary(
                        platform,
                        List.of("libvosk.dll", "libwinpthread-1.dll", "libgcc_s_seh-1.dll", "libstdc++-6.dll")));
            default -> Optional.empty();
        };
    }

    private boolean isPacked() {
        return files.stream().allMatch(file -> PackedLibrary.class.getResource(resource(file)) != null);
    }

    @Override
    public String name() {
        return "vosk-" + VERSION + "." + resources;
    }

    Path libraryIn(Path folder) {
        return folder.resolve(files.get(0));
    }

    @Override
    public void unpackInto(Path folder, Consumer<Permille> progress) throws IOException {
        for (String file : files) {
            try (InputStream packed = PackedLibrary.class.getResourceAsStream(resource(file))) {
                if (packed == null) {
                    throw new FileNotFoundException(resource(file));
                }
                Files.copy(packed, folder.resolve(file));
            }
        }
        progress.accept(Permille.FULL);
    }

    private String resource(String file) {
        return "/" + resources + "/" + file;
    }
}
