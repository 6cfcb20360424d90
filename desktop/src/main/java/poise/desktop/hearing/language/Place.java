package poise.desktop.hearing.language;

import java.util.Optional;
import java.util.TreeSet;

/**
 * A context of a mixture as the two models see it: the longest part of it that each knows, and whether that is all of it.
 *
 * @param state of the general model
 * @param context of the domain's
 * @param atStart whether nothing was said before
 */
record Place(int state, boolean inGeneral, Context context, boolean inDomain, boolean atStart) {

    static Place root(DomainModel domain) {
        return new Place(BackOffModel.ROOT, true, domain.root(), true, false);
    }

    /** The place that remembers this older word too. */
    Place longer(BackOffModel general, int older) {
        int child = inGeneral ? general.child(state, older) : -1;
        Optional<Context> own = inDomain ? context.longer(older) : Optional.empty();
        return new Place(
                child < 0 ? state : child, child >= 0, own.orElse(context), own.isPresent(), older == Vocabulary.START);
    }

    /** The words, in order, by which either model can remember more. */
    Iterable<Integer> olderWords(BackOffModel general) {
        TreeSet<Integer> words = new TreeSet<>();
        if (inGeneral) {
            for (int child = general.firstChild(state); child < general.firstChild(state + 1); child++) {
                words.add(general.word(child));
            }
        }
        if (inDomain) {
            context.forEachOlder(words::add);
        }
        return words;
    }

    /** The words, in order, that either model has seen here. */
    int[] futures(BackOffModel general) {
        int[] usual = inGeneral ? general.futures(state) : new int[0];
        if (!inDomain) {
            return usual;
        }
        TreeSet<Integer> words = new TreeSet<>();
        for (int word : usual) {
            words.add(word);
        }
        context.forEachFollower(words::add);
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether either model has seen a sentence end here; none is over before its first word. */
    boolean canEnd(BackOffModel general) {
        return !atStart && ((inGeneral && general.canEnd(state)) || (inDomain && context.ends()));
    }
}
