package poise.desktop.hearing.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What followed some words of the domain's sentences, and how often; it knows the contexts that are one word longer. */
final class Context {

    private final @Nullable Context shorter;
    private final int depth;
    private final TreeMap<Integer, Context> longer = new TreeMap<>();
    private final TreeMap<Integer, Integer> followers = new TreeMap<>();
    private int total;

    private Context(@Nullable Context shorter, int depth) {
        this.shorter = shorter;
        this.depth = depth;
    }

    /** The context of no words at all. */
    static Context root() {
        return new Context(null, 0);
    }

    /** Counts a word, or the end, after words of which the newest comes last. */
    void count(List<Integer> before, int mostWords, int word) {
        Context at = this;
        at.seen(word);
        int furthest = Math.max(0, before.size() - mostWords);
        for (int i = before.size() - 1; i >= furthest; i--) {
            Context shorterOne = at;
            at = at.longer.computeIfAbsent(before.get(i), older -> new Context(shorterOne, shorterOne.depth + 1));
            at.seen(word);
        }
    }

    private void seen(int word) {
        followers.merge(word, 1, Integer::sum);
        total++;
    }

    Optional<Context> longer(int olderWord) {
        return Optional.ofNullable(longer.get(olderWord));
    }

    Optional<Context> shorter() {
        return Optional.ofNullable(shorter);
    }

    /** How many words it remembers. */
    int depth() {
        return depth;
    }

    int total() {
        return total;
    }

    /** How many different words, the end among them, have followed. */
    int kinds() {
        return followers.size();
    }

    int times(int word) {
        return followers.getOrDefault(word, 0);
    }

    boolean ends() {
        return followers.containsKey(Vocabulary.END);
    }

    Iterable<Integer> counts() {
        return followers.values();
    }

    /** The words that followed, in order; the end is none of them. */
    void forEachFollower(IntConsumer word) {
        followers.tailMap(Vocabulary.END, false).keySet().forEach(word::accept);
    }

    /** The older words by which it can be made longer, in order. */
    void forEachOlder(IntConsumer word) {
        longer.keySet().forEach(word::accept);
    }

    /** All contexts that are longer than this one, and this one. */
    List<Context> all() {
        List<Context> all = new ArrayList<>();
        all.add(this);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).longer.values());
        }
        return all;
    }
}
