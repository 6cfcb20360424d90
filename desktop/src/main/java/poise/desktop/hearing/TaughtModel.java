package poise.desktop.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import poise.core.kernel.Permille;
import poise.core.kernel.Sha256;
import poise.desktop.hearing.language.Teacher;

/**
 * The speech model after its lessons: another file of what it expects, and all others shared with the stock model, which
 * lies unpacked in the same cache.
 */
record TaughtModel(Path stock, Teacher teacher) implements Packed {

    /** What the names of all taught models begin with. */
    static final String PREFIX = "taught-ear-";

    private static final Path GRAMMAR = Path.of("graph", "Gr.fst");
    private static final Path ALIASES = Path.of("aliases.tsv");

    @Override
    public String name() {
        String made = stock.getFileName() + " " + teacher.fingerprint();
        return PREFIX + Sha256.of(made.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    static Path aliasesIn(Path folder) {
        return folder.resolve(ALIASES);
    }

    @Override
    public void unpackInto(Path folder, Consumer<Permille> progress) throws IOException {
        for (Path file : shared()) {
            share(stock.resolve(file), folder.resolve(file));
        }
        try {
            teacher.teach(stock.resolve(GRAMMAR), folder.resolve(GRAMMAR), folder.resolve(ALIASES), progress);
        } catch (ArithmeticException odd) {
            throw new IOException("The language model has sizes that no file can have", odd);
        }
    }

    private List<Path> shared() throws IOException {
        try (Stream<Path> files = Files.walk(stock)) {
            return files.filter(Files::isRegularFile)
                    .map(stock::relativize)
                    .filter(file -> !file.equals(GRAMMAR) && !Inventory.isListOf(file))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw new IOException("The speech model cannot be listed", unreadable);
        }
    }

    /** Lets a file stand in two folders; where the disk cannot do that, the second gets a copy. */
    private static void share(Path from, Path to) throws IOException {
        Path parent = to.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException refused) {
            Files.copy(from, to);
        }
    }
}
