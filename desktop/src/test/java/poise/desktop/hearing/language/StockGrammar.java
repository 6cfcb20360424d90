package poise.desktop.hearing.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import poise.desktop.hearing.SharedModel;

/** What the stock ear expects, read once for all tests of this JVM. */
final class StockGrammar {

    private static final byte[] BYTES = bytesOfFile();

    private StockGrammar() {}

    static Path file() throws IOException {
        return SharedModel.stockFolder().resolve("graph/Gr.fst");
    }

    static byte[] bytes() {
        return BYTES.clone();
    }

    static GrammarFile read() throws IOException {
        return GrammarFile.read(BYTES);
    }

    private static byte[] bytesOfFile() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
