package poise.desktop.understanding;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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

    /** The pieces of a text, as many as fit. */
    long[] of(String text) {
        List<Long> numbers = new ArrayList<>();
        numbers.add(START);
        for (String word : words(text)) {
            numbers.addAll(pieces(word));
        }
        List<Long> kept = new ArrayList<>(numbers.subList(0, Math.min(numbers.size(), MOST - 1)));
        kept.add(END);
        return kept.stream().mapToLong(Long::longValue).toArray();
    }

    /** For each piece of a text the index of its word, or -1 for the marks at both ends. */
    int[] wordsOf(String text) {
        List<Integer> indices = new ArrayList<>();
        indices.add(-1);
        String[] words = words(text);
        for (int word = 0; word < words.length; word++) {
            indices.addAll(Collections.nCopies(pieces(words[word]).size(), word));
        }
        List<Integer> kept = new ArrayList<>(indices.subList(0, Math.min(indices.size(), MOST - 1)));
        kept.add(-1);
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+", -1);
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
