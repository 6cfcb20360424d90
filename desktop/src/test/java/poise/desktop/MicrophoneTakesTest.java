package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.scenario.Scenario;
import poise.core.scenario.TakeFile;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;

/** Takes of the repository, spoken into a microphone in real time while the window is open and keys do the rest. */
@Tag("live")
class MicrophoneTakesTest {

    private static final Shelf SHELF = Shelf.packed();

    private final Path home;

    MicrophoneTakesTest(@TempDir Path home) {
        this.home = home;
    }

    @ParameterizedTest
    @CsvSource({"stale-session, SLT", "pool-exhaustion, RMS", "forty-eight-hours, AWB"})
    void a_steady_hand_passes_in_each_protocol(String scenario, Flite voice) {
        try (Evening evening = spoken(scenario, "master", voice)) {
            evening.picture("debrief-" + scenario);
            List<String> debrief = evening.texts();
            assertTrue(evening.marks() >= 750, debrief::toString);
            assertFalse(debrief.contains("The Blame Shifter"), debrief::toString);
        }
    }

    @Test
    void a_blame_shifter_is_named_and_quoted() {
        try (Evening evening = spoken("pool-exhaustion", "blame-shifter", Flite.SLT)) {
            evening.picture("debrief-blame-shifter");
            List<String> debrief = evening.texts();
            assertTrue(evening.marks() <= 499, debrief::toString);
            assertTrue(debrief.stream().anyMatch(text -> text.contains("The Blame Shifter")), debrief::toString);
            assertTrue(debrief.stream().anyMatch(text -> text.contains("your network")), debrief::toString);
        }
    }

    /** A take that has been spoken, and whose debrief is seen. */
    private Evening spoken(String name, String takeName, Flite voice) {
        Shelf.Volume volume = SHELF.volume(name);
        TakeFile take = TakeFiles.read(volume, takeName);
        long seed = take.seed().orElse(1);
        Scenario scenario = volume.dealt(seed).scenario();
        take.lines().stream()
                .filter(TakeFile.Say.class::isInstance)
                .map(TakeFile.Say.class::cast)
                .forEach(say -> voice.says(say.text()));
        try (VirtualMicrophone microphone = VirtualMicrophone.start()) {
            Evening evening = Evening.spoken(home, Schooling::ear).dealing(seed);
            new Player(evening, scenario, Fingers.KEYBOARD, new Speaking(evening, microphone, voice)).play(take);
            return evening;
        }
    }
}
