package poise.desktop.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds words that are said but not meant: denied ("i am not going to blame …"), quoted ("he wrote that …") or supposed
 * ("if it were …"). The frames that announce such words, and the turns that end them, are listed in {@code guard.tsv}.
 */
final class Guard {

    /** Words in a row, each a set of alternatives; {@code ~} stands for up to two words of any kind. */
    private record Frame(List<Set<String>> words, int reach) {}

    private static final Set<String> GAP = Set.of("~");
    private static final int LONGEST_GAP = 2;

    private final List<Frame> frames = new ArrayList<>();
    private final List<Frame> turns = new ArrayList<>();

    /** Lines of a reach in words (or {@code turn}), a tab, and the frame; {@code #} begins a comment. */
    static Guard read(Reader reader) throws IOException {
        Guard guard = new Guard();
        for (String line : new BufferedReader(reader).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                guard.add(line);
            }
        }
        return guard;
    }

    private void add(String line) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length != 2 || !fields[0].matches("turn|\\d+")) {
            throw new IOException(
                    "guard.tsv: a line must be a reach or \"turn\", a tab and a frame, not \"" + line + "\"");
        }
        List<Set<String>> words = Arrays.stream(fields[1].split(" ", -1))
                .map(word -> Set.of(word.split("\\|", -1)))
                .toList();
        if (fields[0].equals("turn")) {
            turns.add(new Frame(words, 0));
        } else {
            frames.add(new Frame(words, Integer.parseInt(fields[0])));
        }
    }

    /** The same tokens, those marked that are said but not meant. A whole text, since a frame may stand far in front. */
    List<Token> marked(List<Token> text) {
        List<Token> marked = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= text.size(); to++) {
            if (to == text.size() || text.get(to - 1).endsSentence()) {
                marked.addAll(markedSentence(text.subList(from, to)));
                from = to;
            }
        }
        return marked;
    }

    private List<Token> markedSentence(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        for (int start = 0; start < tokens.size(); start++) {
            for (Frame frame : frames) {
                int end = match(frame.words(), 0, tokens, start);
                if (end >= 0) {
                    marked.subList(start, scope(tokens, end, frame.reach())).replaceAll(Token::unmeant);
                }
            }
        }
        return marked;
    }

    /** Where the words that a frame covers end: its reach, a turn, or the end of the sentence. */
    private int scope(List<Token> tokens, int from, int reach) {
        int to = from;
        while (to < tokens.size() && to - from < reach && !turnsAt(tokens, to)) {
            to++;
        }
        return to;
    }

    private boolean turnsAt(List<Token> tokens, int at) {
        return turns.stream().anyMatch(turn -> match(turn.words(), 0, tokens, at) >= 0);
    }

    /** The index after the frame's words from {@code word} on if they stand at {@code at}, else -1. */
    private static int match(List<Set<String>> words, int word, List<Token> tokens, int at) {
        if (word == words.size()) {
            return at;
        }
        if (words.get(word).equals(GAP)) {
            for (int skipped = 0; skipped <= LONGEST_GAP; skipped++) {
                int end = match(words, word + 1, tokens, at + skipped);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean here =
                at < tokens.size() && words.get(word).contains(tokens.get(at).text());
        return here ? match(words, word + 1, tokens, at + 1) : -1;
    }
}
