package poise.desktop.understanding;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoder's vocabulary of word pieces. A lower-case text becomes the numbers of its pieces, each word cut into the
 * longest ones that the vocabulary has, between the marks of start and end.
 */
final class WordPieces {

    /** The most pieces that one text may have; bge-small itself would take 512. */
    private static final int MOST = 192;

    private static final int LONGEST_WORD = 100;

    private static final long UNKNOWN = 100;
    private static final long START = 101;
    private static final long END = 102;

    private final Map<String, Long> ids;

    private WordPieces(Map<String, Long> ids) {
        this.ids = ids;
    }

    /** Reads the vocabulary from a Hugging Face {@code tokenizer.json}. */
    static WordPieces read(InputStream in) throws IOException {
        Map<String, Long> ids = new HashMap<>();
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, JsonElement> entry : JsonParser.parseReader(reader)
                    .getAsJsonObject()
                    .getAsJsonObject("model")
                    .getAsJsonObject("vocab")
                    .entrySet()) {
                ids.put(entry.getKey(), entry.getValue().getAsLong());
            }
        }
        return new WordPieces(ids);
    }

    /** A piece by its number, and the index of the word that it is of, or -1 for the marks at both ends. */
    private record Piece(long id, int word) {}

    /** The pieces of a text, as many as fit. */
    long[] of(String text) {
        return cut(text).stream().mapToLong(Piece::id).toArray();
    }

    /** For each piece of a text the index of its word, or -1 for the marks at both ends. */
    int[] wordsOf(String text) {
        return cut(text).stream().mapToInt(Piece::word).toArray();
    }

    private List<Piece> cut(String text) {
        String[] words = text.strip().split("\\s+", -1);
        List<Piece> cut = new ArrayList<>();
        cut.add(new Piece(START, -1));
        for (int word = 0; word < words.length; word++) {
            for (long id : pieces(words[word])) {
                cut.add(new Piece(id, word));
            }
        }
        List<Piece> kept = new ArrayList<>(cut.subList(0, Math.min(cut.size(), MOST - 1)));
        kept.add(new Piece(END, -1));
        return kept;
    }

    private List<Long> pieces(String word) {
        List<Long> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length() > LONGEST_WORD ? from : word.length();
            @Nullable Long piece = null;
            while (to > from && (piece = ids.get((from > 0 ? "##" : "") + word.substring(from, to))) == null) {
                to--;
            }
            if (piece == null) {
                return List.of(UNKNOWN);
            }
            pieces.add(piece);
            from = to;
        }
        return pieces;
    }
}
