package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.speech.Silence;
import poise.desktop.look.Face;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Clips;
import poise.desktop.voices.SpokenLine;
import poise.desktop.voices.Voice;

@Tag("long")
class VoicesTest {

    private static final Path FOLDER = Path.of("..", "assets", "voices");
    private static final long LARGEST = 9_000_000;
    /** One line in so many is heard. */
    private static final int EVERY = 20;

    private static final Map<String, SpokenLine> LINES = VoiceBooth.lines();

    @Test
    void every_line_that_can_be_said_aloud_has_its_clip_and_no_clip_is_without_its_line() throws IOException {
        Set<String> clips = Shelf.files(FOLDER, ".ogg").stream()
                .map(file -> "assets/voices/" + file.getFileName())
                .collect(Collectors.toSet());
        assertEquals(LINES.keySet(), clips, "say mvn -q -Pvoices");
    }

    @Test
    void all_voices_together_are_small() throws IOException {
        long size = 0;
        for (Path file : Shelf.files(FOLDER, ".ogg")) {
            size += Files.size(file);
        }
        assertTrue(size <= LARGEST, size + " bytes");
    }

    @Test
    void every_face_has_a_voice_of_its_own() {
        Map<String, Voice> voices = Cast.packed().voices();
        assertEquals(Arrays.stream(Face.values()).map(Face::set).collect(Collectors.toSet()), voices.keySet());
        assertEquals(voices.size(), new HashSet<>(voices.values()).size());
    }

    @Test
    void a_line_is_said_in_the_time_that_it_takes() {
        List<SpokenLine> late = some().stream()
                .filter(line -> Clips.of(line, Cast.packed())
                                .orElseThrow()
                                .duration()
                                .compareTo(Silence.lengthOf(line.text()).plusMillis(100))
                        > 0)
                .toList();
        assertEquals(List.of(), late);
    }

    @Test
    void what_executives_say_is_understood() {
        PackedVoices heard = PackedVoices.heard(some());
        assertTrue(heard.rate() <= 0.15, heard::toString);
    }

    private static List<SpokenLine> some() {
        List<SpokenLine> all = List.copyOf(LINES.values());
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }
}
