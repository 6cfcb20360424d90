package poise.desktop.hearing.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Permille;
import poise.desktop.Schooling;

class MixtureTest {

    private static final int POOL = 1;
    private static final int IS = 2;
    private static final int FULL = 3;
    private static final Vocabulary WORDS = new Vocabulary(Map.of("pool", POOL, "is", IS, "full", FULL));

    /** Three words and the end, a quarter each, after anything. */
    private static BackOffModel even() {
        BackOffModel even = new BackOffModel(1, 3);
        even.endChildren(BackOffModel.ROOT);
        float quarter = (float) -Math.log(0.25);
        for (int word : new int[] {POOL, IS, FULL}) {
            even.addFuture(word, quarter);
        }
        even.endFutures(BackOffModel.ROOT);
        even.setEnd(BackOffModel.ROOT, quarter);
        even.setBackOff(BackOffModel.ROOT, BackOffModel.NEVER);
        return even;
    }

    private static BackOffModel taught(int share, String... sentences) {
        List<List<String>> words = Arrays.stream(sentences)
                .map(sentence -> List.of(sentence.split(" ", -1)))
                .toList();
        DomainModel domain = new DomainModel(words, WORDS, even(), 2);
        return Mixture.of(even(), domain, Permille.permille(share), part -> {});
    }

    private static int state(BackOffModel model, int... newestFirst) {
        int state = BackOffModel.ROOT;
        for (int word : newestFirst) {
            state = model.child(state, word);
            assertTrue(state > 0, () -> "No context " + Arrays.toString(newestFirst));
        }
        return state;
    }

    @Test
    void what_was_taught_is_expected_where_it_was_said() {
        BackOffModel mixed = taught(500, "pool is full", "pool is full", "is");
        int afterPoolIs = state(mixed, IS, POOL);
        assertTrue(mixed.probability(afterPoolIs, FULL) > 0.4);
        assertTrue(mixed.probability(afterPoolIs, FULL) > 2 * mixed.probability(afterPoolIs, POOL));
        assertTrue(mixed.probability(state(mixed, FULL), Vocabulary.END) > 0.4);
    }

    @Test
    void shares_are_kept() {
        double alone = taught(1000, "pool is full").probability(BackOffModel.ROOT, POOL);
        double mixed = taught(200, "pool is full").probability(BackOffModel.ROOT, POOL);
        assertEquals(0.2 * alone + 0.8 * 0.25, mixed, 1e-6);
        assertEquals(0.25, taught(0, "pool is full").probability(BackOffModel.ROOT, POOL), 1e-6);
    }

    @Test
    void a_word_that_the_ear_lacks_teaches_nothing_about_its_neighbours() {
        BackOffModel mixed = taught(500, "pool kubernetes full");
        assertTrue(mixed.child(BackOffModel.ROOT, POOL) < 0, "something is said to follow the pool");
    }

    @Test
    void no_sentence_is_over_before_it_begins() {
        BackOffModel mixed = taught(500, "pool", "");
        assertTrue(!mixed.canEnd(state(mixed, Vocabulary.START)));
    }

    @Test
    void probabilities_sum_to_one_in_a_small_model() {
        BackOffModel mixed = taught(600, "pool is full", "full pool", "is pool is", "pool");
        for (int state = 0; state < mixed.states(); state++) {
            assertEquals(1, sumOverAllWords(mixed, state), 1e-5, "state " + state);
        }
    }

    private static double sumOverAllWords(BackOffModel model, int state) {
        double sum = model.probability(state, Vocabulary.END);
        for (int word : new int[] {POOL, IS, FULL}) {
            sum += model.probability(state, word);
        }
        return sum;
    }

    @Test
    void probabilities_of_the_real_model_sum_to_one_after_its_lessons_too() throws IOException {
        BackOffModel mixed = GrammarFile.read(taughtBytes()).model();
        for (int state = 0; state < mixed.states(); state++) {
            assertEquals(1, ownSum(mixed, state) + backedOffSum(mixed, state), 1e-4, "state " + state);
        }
    }

    private static double ownSum(BackOffModel model, int state) {
        double sum = model.canEnd(state) ? model.probability(state, Vocabulary.END) : 0;
        for (int word : model.futures(state)) {
            sum += model.probability(state, word);
        }
        return sum;
    }

    /** What all words get that the state has no cost of its own for. */
    private static double backedOffSum(BackOffModel model, int state) {
        if (state == BackOffModel.ROOT) {
            return 0;
        }
        int parent = model.parent(state);
        double others = model.canEnd(state) ? 1 - model.probability(parent, Vocabulary.END) : 1;
        for (int word : model.futures(state)) {
            others -= model.probability(parent, word);
        }
        return Math.exp(-model.backOff(state)) * others;
    }

    @Test
    void the_same_lessons_make_the_same_bytes() throws IOException {
        assertArrayEquals(taughtBytes(), taughtBytes());
    }

    @Test
    void progress_grows_and_ends_full() throws IOException {
        List<Permille> told = new ArrayList<>();
        new Teacher(Schooling.lessons()).taught(StockGrammar.read(), told::add);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(Permille.FULL, told.get(told.size() - 1));
        assertTrue(told.size() > 50, () -> told.size() + " steps");
    }

    private static byte[] taughtBytes() throws IOException {
        return new Teacher(Schooling.lessons())
                .taught(StockGrammar.read(), part -> {})
                .bytes();
    }
}
