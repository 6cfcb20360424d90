package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

class SpeakersTest {

    private static final Voice WOMAN = new Voice("slt", 104, 60, 104, 1);
    private static final Voice MAN = new Voice("rms", 84, -150, 98, -2);

    private final Path folder;
    private final FakePrograms programs;

    SpeakersTest(@TempDir Path folder) {
        this.folder = folder;
        this.programs = new FakePrograms(folder);
    }

    @Test
    void a_bare_machine_has_freetts() {
        assertEquals(List.of("FreeTTS"), names("Linux"));
        assertEquals(List.of("FreeTTS"), names("Mac OS X"));
        assertEquals(List.of("FreeTTS"), names("Windows 11"));
    }

    @Test
    void each_system_has_programs_of_its_own_and_the_best_comes_first() throws IOException {
        for (String name : List.of("say", "flite", "powershell.exe")) {
            programs.running(name, "exit 0");
        }
        assertEquals(List.of("flite", "FreeTTS"), names("Linux"));
        assertEquals(List.of("say", "FreeTTS"), names("Mac OS X"));
        assertEquals(List.of("powershell", "FreeTTS"), names("Windows 11"));
    }

    @Test
    void what_is_no_program_is_not_taken_for_one() throws IOException {
        Files.writeString(folder.resolve("flite"), "a text");
        Files.createDirectory(folder.resolve("say"));
        assertEquals(List.of("FreeTTS"), names("Linux"));
        assertEquals(List.of("FreeTTS"), names("Mac OS X"));
        assertEquals(List.of(folder), Program.folders("relative:" + folder + "::"));
    }

    @Test
    void a_line_reaches_a_program_in_a_file_and_never_as_a_part_of_a_command() throws IOException, Unspoken {
        programs.speaking("flite", FakePrograms.tone(800));
        Speaker flite = Speakers.found("Linux", folder()).get(0);
        Sound spoken = flite.speak("\u201cIt\u2019s 3 o\u2019clock\u201d; $(touch broken) [[slnc 900]]", WOMAN, 1);
        assertTrue(spoken.length() > 0);
        assertEquals("\"It's 3 o'clock\"; $(touch broken) slnc 900\n", programs.given("flite"));
        assertFalse(programs.arguments("flite").contains("clock"));
    }

    @Test
    void the_windows_script_is_the_same_for_every_line() {
        Path text = folder.resolve("line.txt");
        Dialect.Order woman = new PowerShell().order(WOMAN, 1, text, folder.resolve("line.wav"));
        Dialect.Order man = new PowerShell().order(MAN, 1, text, folder.resolve("line.wav"));
        assertEquals(woman.arguments(), man.arguments());
        assertEquals(text.toString(), woman.environment().get("POISE_TEXT"));
        assertEquals("Female", woman.environment().get("POISE_GENDER"));
        assertEquals("Male", man.environment().get("POISE_GENDER"));
    }

    @Test
    void a_mac_lends_the_voices_that_it_has() throws IOException, Unspoken {
        programs.running(
                "say",
                """
                cat > /dev/null
                printf 'Anna  de_DE  # Hallo!\\nDaniel  en_GB  # Hello!\\nMoira  en_IE  # Hello!\\nTom (Enhanced) en_US # Hi\\n'
                """);
        Say say = new Say(Program.find("say", folder()).orElseThrow());
        Path text = Files.writeString(folder.resolve("line.txt"), "Well?");
        assertEquals(
                List.of("-v", "Moira"),
                say.order(WOMAN, 1, text, folder).arguments().subList(0, 2));
        assertEquals(
                List.of("-v", "Daniel"),
                say.order(MAN, 1, text, folder).arguments().subList(0, 2));
    }

    @Test
    void everybody_in_the_cast_sounds_different_and_always_the_same() throws Unspoken {
        Dialect flite = new Flite();
        Map<List<Object>, Voice> ways = new HashMap<>();
        for (Voice voice : Cast.packed().voices().values()) {
            Dialect.Order order = flite.order(voice, 1, folder, folder);
            assertEquals(order, flite.order(voice, 1, folder, folder));
            assertEquals(
                    Optional.empty(), Optional.ofNullable(ways.put(List.of(order.arguments(), order.raised()), voice)));
        }
    }

    @Test
    void whoever_fails_is_told_of_once_and_the_next_one_reads() throws IOException {
        programs.running("flite", "exit 7");
        List<String> told = new ArrayList<>();
        Speakers speakers = new Speakers(Speakers.found("Linux", folder()), told::add);
        assertEquals(Optional.of("FreeTTS"), speakers.tried());
        assertEquals(Optional.of("FreeTTS"), speakers.tried());
        assertEquals(
                List.of("flite cannot read lines aloud: it ended with code 7. FreeTTS does it from now on."), told);
    }

    @Test
    void a_program_that_leaves_nothing_or_no_sound_has_failed() throws IOException {
        for (String does : List.of("exit 0", "while [ $# -gt 1 ]; do shift; done; echo no > \"$1\"")) {
            programs.running("flite", does);
            List<String> told = new ArrayList<>();
            assertEquals(Optional.of("FreeTTS"), new Speakers(Speakers.found("Linux", folder()), told::add).tried());
            assertEquals(
                    List.of("flite cannot read lines aloud: it left no sound. FreeTTS does it from now on."), told);
        }
    }

    @Test
    void nobody_waits_for_a_program_that_hangs() throws IOException {
        programs.running("flite", "sleep 600");
        Program hanging = new Program(folder.resolve("flite"), Duration.ofMillis(50));
        ProgramSpeaker speaker = new ProgramSpeaker("flite", hanging, new Flite());
        Unspoken failure = assertThrows(Unspoken.class, () -> speaker.speak("Well?", MAN, 1));
        assertTrue(failure.why().startsWith("it took longer"), failure.why());
    }

    @Test
    void a_program_that_is_gone_has_failed() {
        Program gone = new Program(folder.resolve("flite"), Duration.ofSeconds(1));
        ProgramSpeaker speaker = new ProgramSpeaker("flite", gone, new Flite());
        assertEquals(
                "it cannot be started",
                assertThrows(Unspoken.class, () -> speaker.speak("Well?", MAN, 1))
                        .why());
    }

    @Test
    void freetts_speaks_in_as_many_voices_as_there_are_people() throws Unspoken {
        FreeTts kevin = new FreeTts();
        Map<Object, Object> before = Map.copyOf(System.getProperties());
        Sound man = kevin.speak("Well?", MAN, 1);
        Sound woman = kevin.speak("Well?", WOMAN, 1);
        Sound again = kevin.speak("Well?", MAN, 1);
        assertNotEquals(man.length(), woman.length());
        assertEquals(man.length(), again.length());
        assertEquals(before, Map.copyOf(System.getProperties()));
    }

    private List<Path> folder() {
        return programs.folders();
    }

    private List<String> names(String system) {
        return Speakers.found(system, folder()).stream().map(Speaker::name).toList();
    }
}
