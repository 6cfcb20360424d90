package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;
import poise.desktop.voices.Voice;

class ClipCacheTest {

    private static final SpokenLine LINE = new SpokenLine("silver-bob", "Well?");
    private static final Voice VOICE = new Voice("slt", 80, -60, 93, 0);

    /** A clip of a tenth of a second is this large, with its head. */
    private static final long CLIP = 3_244;

    private final Path folder;

    ClipCacheTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private long second;

    @Test
    void a_clip_that_was_kept_is_found_sample_by_sample() throws IOException {
        Sound tone = FakePrograms.tone(1_600);
        cache(10).keep("a.wav", tone);
        Sound found = cache(10).get("a.wav").orElseThrow();
        assertEquals(16_000, found.rate());
        assertTrue(Arrays.equals(tone.whole(), found.whole()));
        assertEquals(List.of("a.wav"), names());
    }

    @Test
    void another_speaker_voice_or_text_has_another_name_and_the_same_always_the_same() {
        Speaker kevin = new FreeTts();
        Speaker flite = new ProgramSpeaker("flite", new Program(folder, java.time.Duration.ZERO), new Flite());
        String name = ClipCache.name(kevin, VOICE, LINE);
        assertEquals(name, ClipCache.name(new FreeTts(), VOICE, LINE));
        assertNotEquals(name, ClipCache.name(flite, VOICE, LINE));
        assertNotEquals(name, ClipCache.name(kevin, new Voice("slt", 81, -60, 93, 0), LINE));
        assertNotEquals(name, ClipCache.name(kevin, VOICE, new SpokenLine("silver-bob", "Well.")));
        assertTrue(name.matches("[0-9a-f]{32}\\.wav"), name);
    }

    @Test
    void what_was_not_heard_for_longest_is_forgotten_first() throws IOException {
        ClipCache cache = cache(3 * CLIP);
        cache.keep("a.wav", FakePrograms.tone(1_600));
        cache.keep("b.wav", FakePrograms.tone(1_600));
        cache.keep("c.wav", FakePrograms.tone(1_600));
        assertTrue(cache.get("a.wav").isPresent());
        cache.keep("d.wav", FakePrograms.tone(1_600));
        assertEquals(List.of("a.wav", "c.wav", "d.wav"), names());
    }

    @Test
    void a_torn_clip_is_never_played_and_thrown_away() throws IOException {
        ClipCache cache = cache(10 * CLIP);
        cache.keep("a.wav", FakePrograms.tone(1_600));
        byte[] whole = Files.readAllBytes(folder.resolve("a.wav"));
        for (int length : List.of(0, 1, 40, 44, 45, 1_000, whole.length - 1)) {
            Files.write(folder.resolve("a.wav"), Arrays.copyOf(whole, length));
            assertTrue(cache.get("a.wav").isEmpty(), () -> length + " bytes were played");
            assertFalse(Files.exists(folder.resolve("a.wav")), () -> length + " bytes were left");
        }
    }

    @Test
    void what_a_killed_program_left_is_no_clip_and_makes_room_in_time() throws IOException {
        Files.write(folder.resolve("fresh1.part"), new byte[3_000]);
        Files.setLastModifiedTime(folder.resolve("fresh1.part"), java.nio.file.attribute.FileTime.fromMillis(0));
        ClipCache cache = cache(CLIP);
        assertTrue(cache.get("a.wav").isEmpty());
        cache.keep("a.wav", FakePrograms.tone(1_600));
        assertEquals(List.of("a.wav"), names());
    }

    private ClipCache cache(long limit) {
        return new ClipCache(folder, Math.max(limit, CLIP), () -> Instant.ofEpochSecond(++second));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
