package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.core.kernel.Permille;

class SpeechModelTest {

    @Test
    void the_first_start_tells_its_progress_and_ends_ready(@TempDir Path cache) {
        List<EarState> told = new ArrayList<>();
        EarState last = SpeechModel.open(cache.resolve("not/there/yet"), Optional.empty(), told::add);
        EarState.Ready ready = assertInstanceOf(EarState.Ready.class, last);
        assertEquals(last, told.get(told.size() - 1));
        assertEquals(Optional.empty(), ready.caveat());
        List<Permille> progress = told.stream()
                .filter(EarState.Loading.class::isInstance)
                .map(state -> ((EarState.Loading) state).progress())
                .toList();
        assertEquals(progress.stream().sorted().toList(), progress);
        assertTrue(progress.size() > 100, () -> "Only " + progress.size() + " steps");
        ready.model().close();
        ready.model().close();
    }

    @Test
    void a_cache_that_cannot_be_written_is_a_state_with_a_remedy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        EarState.Missing missing =
                assertInstanceOf(EarState.Missing.class, SpeechModel.open(file, Optional.empty(), state -> {}));
        assertTrue(missing.sentence().contains(file.toString()), missing.sentence());
        assertTrue(missing.sentence().contains("typing"), missing.sentence());
        assertEquals(1, missing.sentence().lines().count());
    }
}
