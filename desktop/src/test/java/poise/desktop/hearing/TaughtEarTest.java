package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.core.kernel.Permille;
import poise.desktop.hearing.language.Lessons;
import poise.desktop.hearing.language.Teacher;

class TaughtEarTest {

    private static final Lessons LESSONS =
            Lessons.of(List.of("the pool is exhausted", "we need a hotfix"), Map.of("a", "hotfix\thot fix"));

    private final Path cache;
    private final Larder larder;
    private final PackedModel packed;
    private final List<EarState> told = new ArrayList<>();

    TaughtEarTest(@TempDir Path cache) throws IOException {
        this.cache = cache;
        this.larder = new Larder(cache);
        this.packed = PackedModel.find().orElseThrow();
    }

    private EarFolder learn(Lessons lessons) throws IOException {
        return EarFolder.taught(packed, lessons, larder, told::add);
    }

    private String nameAfter(Lessons lessons) {
        return new TaughtModel(larder.placeOf(packed), new Teacher(lessons)).name();
    }

    private List<String> taughtFolders() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(TaughtModel.PREFIX) && !name.endsWith(".lock"))
                    .toList();
        }
    }

    @Test
    void the_first_start_teaches_and_the_second_finds_it_done() throws IOException {
        EarFolder first = learn(LESSONS);
        List<Permille> progress = told.stream()
                .map(state -> ((EarState.Loading) state).progress())
                .toList();
        assertEquals(Ear.TAUGHT, first.ear());
        assertEquals(List.of("hotfix"), first.aliases().meantBy(List.of("hot", "fix")));
        assertEquals(progress.stream().sorted().toList(), progress);
        assertTrue(told.stream().anyMatch(state -> ((EarState.Loading) state).learning()), "learning is not told");
        told.clear();
        assertEquals(first.folder(), learn(LESSONS).folder());
        assertEquals(List.of(), told);
    }

    @Test
    void all_files_but_what_was_learnt_take_their_room_once() throws IOException {
        Path folder = learn(LESSONS).folder();
        Path stock = larder.placeOf(packed);
        assertEquals(
                Files.getAttribute(stock.resolve("am/final.mdl"), "unix:ino"),
                Files.getAttribute(folder.resolve("am/final.mdl"), "unix:ino"));
        assertNotEquals(-1, Files.mismatch(stock.resolve("graph/Gr.fst"), folder.resolve("graph/Gr.fst")));
    }

    @Test
    void other_lessons_are_learnt_anew_and_the_old_ones_forgotten() throws IOException {
        learn(LESSONS);
        Lessons other = Lessons.of(List.of("the pool is full"), Map.of());
        assertEquals(
                other.fingerprint(),
                Lessons.of(List.of("the pool is full"), Map.of()).fingerprint());
        learn(other);
        assertEquals(List.of(nameAfter(other)), taughtFolders());
    }

    @Test
    void a_torn_file_is_learnt_again() throws IOException {
        Path learnt = learn(LESSONS).folder().resolve("graph/Gr.fst");
        byte[] whole = Files.readAllBytes(learnt);
        Files.write(learnt, new byte[1000]);
        assertEquals(Ear.TAUGHT, learn(LESSONS).ear());
        assertEquals(whole.length, Files.size(learnt));
    }

    @Test
    void an_ear_that_cannot_be_taught_hears_as_it_came_and_says_so() throws IOException {
        Files.createDirectories(cache.resolve(nameAfter(LESSONS) + ".lock/in the way"));
        EarFolder folder = learn(LESSONS);
        assertEquals(Ear.STOCK, folder.ear());
        assertEquals(larder.placeOf(packed), folder.folder());
        String sentence = folder.trouble().orElseThrow();
        assertEquals(1, sentence.lines().count());
        assertTrue(sentence.contains(cache.toString()), sentence);
        EarState.Ready ready =
                assertInstanceOf(EarState.Ready.class, SpeechModel.open(cache, Optional.of(LESSONS), told::add));
        assertEquals(Ear.STOCK, ready.model().ear());
        assertEquals(Optional.of(sentence), ready.caveat());
        ready.model().close();
    }

    @Test
    void a_model_that_the_recognizer_refuses_is_replaced_by_the_stock_one() throws IOException {
        Path learnt = learn(LESSONS).folder();
        Files.write(learnt.resolve("graph/Gr.fst"), new byte[1000]);
        Inventory.write(learnt);
        EarState.Ready ready =
                assertInstanceOf(EarState.Ready.class, SpeechModel.open(cache, Optional.of(LESSONS), told::add));
        assertEquals(Ear.STOCK, ready.model().ear());
        assertFalse(ready.caveat().isEmpty());
        ready.model().close();
    }
}
