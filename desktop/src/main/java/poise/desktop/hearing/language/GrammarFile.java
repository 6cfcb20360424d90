package poise.desktop.hearing.language;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The file in which the recognizer keeps what it expects: OpenFst's "ngram" transducer with its symbols, little-endian.
 * What is read is written again byte for byte; another model takes over all but the tables.
 */
final class GrammarFile {

    private static final int MAGIC = 2125659606;
    private static final int SYMBOLS_MAGIC = 2125658996;
    private static final int ONE_SYMBOL_TABLE = 1;
    private static final int TWO_SYMBOL_TABLES = 3;

    /** Everything before the tables: header and symbols. */
    private final byte[] head;

    /** Where in the head the number of states stands. */
    private final int statesAt;

    private final Vocabulary vocabulary;
    private final BackOffModel model;

    private GrammarFile(byte[] head, int statesAt, Vocabulary vocabulary, BackOffModel model) {
        this.head = head;
        this.statesAt = statesAt;
        this.vocabulary = vocabulary;
        this.model = model;
    }

    static GrammarFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static GrammarFile read(byte[] bytes) throws IOException {
        ByteBuffer source = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int statesAt = skipHeader(source);
            Vocabulary vocabulary = vocabulary(source);
            byte[] head = new byte[source.position()];
            source.duplicate().rewind().get(head);
            return new GrammarFile(head, statesAt, vocabulary, GrammarTables.read(source));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException torn) {
            throw new IOException("The language model is torn", torn);
        }
    }

    /** Leaves the source before the last list of words; where the number of states stood is returned. */
    private static int skipHeader(ByteBuffer source) throws IOException {
        expect(source.getInt() == MAGIC, "no transducer");
        expect(text(source).equals("ngram"), "no n-gram transducer");
        expect(text(source).equals("standard"), "in other units than the usual");
        source.getInt();
        int flags = source.getInt();
        expect(flags == ONE_SYMBOL_TABLE || flags == TWO_SYMBOL_TABLES, "without its words");
        source.getLong();
        source.getLong();
        int statesAt = source.position();
        source.getLong();
        source.getLong();
        if (flags == TWO_SYMBOL_TABLES) {
            vocabulary(source);
        }
        return statesAt;
    }

    private static Vocabulary vocabulary(ByteBuffer source) throws IOException {
        expect(source.getInt() == SYMBOLS_MAGIC, "without a list of words");
        text(source);
        source.getLong();
        long size = source.getLong();
        Map<String, Integer> numbers = new HashMap<>();
        for (long i = 0; i < size; i++) {
            String word = text(source);
            numbers.put(word, Math.toIntExact(source.getLong()));
        }
        return new Vocabulary(numbers);
    }

    private static String text(ByteBuffer source) {
        byte[] bytes = new byte[Math.min(source.getInt(), source.remaining() + 1)];
        source.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void expect(boolean right, String fault) throws IOException {
        if (!right) {
            throw new IOException("The language model is " + fault);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    BackOffModel model() {
        return model;
    }

    /** The same words with another model of them. */
    GrammarFile with(BackOffModel other) {
        return new GrammarFile(head, statesAt, vocabulary, other);
    }

    byte[] bytes() {
        GrammarTables tables = new GrammarTables(model);
        ByteBuffer target = ByteBuffer.allocate(head.length + tables.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        target.put(head).putLong(statesAt, model.states());
        tables.write(target);
        return target.array();
    }

    void write(Path file) throws IOException {
        Files.write(file, bytes());
    }
}
