package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of one's own come beside those of the program while it runs. */
class LibraryTest {

    private static final Shelf PACKED = Shelf.packed();
    private static final Path POOL = Path.of("..", "scenarios", "pool-exhaustion", "scenario.json");

    @TempDir
    private Path folder = Path.of("");

    private Duration now = Duration.ZERO;
    private Library library = new Library(() -> PACKED, folder, () -> now);

    @BeforeEach
    void open() {
        library = new Library(() -> PACKED, folder, () -> now);
    }

    private Path write(String name, String content) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("scenario.json");
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000 * (now.toSeconds() + 1)));
        return file;
    }

    private static String pool(String id) throws IOException {
        return Files.readString(POOL).replaceFirst("\"id\": \"pool-exhaustion\"", "\"id\": \"" + id + "\"");
    }

    private void later() {
        now = now.plusSeconds(2);
    }

    private List<String> ids() {
        return library.shelf().volumes().stream()
                .map(volume -> volume.scenario().id().name())
                .toList();
    }

    @Test
    void without_any_folder_there_is_what_the_program_has() {
        assertEquals(PACKED.volumes().size(), ids().size());
        assertEquals(List.of(), library.shelf().troubles());
    }

    @Test
    void a_scenario_that_is_written_while_the_game_runs_appears() throws IOException {
        assertTrue(!ids().contains("my-own"));
        write("my-own", pool("my-own"));
        later();
        assertTrue(ids().contains("my-own"));
    }

    @Test
    void a_broken_one_is_told_of_and_left_out_until_it_is_mended() throws IOException {
        Path file = write("my-own", pool("my-own").replaceFirst("\"minutes\": 15", "\"minutes\": \"soon\""));
        assertTrue(!ids().contains("my-own"));
        assertEquals(1, library.shelf().troubles().size());
        assertTrue(
                library.shelf().troubles().get(0).startsWith("SC002 "),
                library.shelf().troubles()::toString);
        later();
        write("my-own", pool("my-own"));
        assertTrue(ids().contains("my-own"), file::toString);
        assertEquals(List.of(), library.shelf().troubles());
    }

    @Test
    void an_id_of_the_program_cannot_be_taken() throws IOException {
        write("mine", pool("pool-exhaustion"));
        assertEquals(PACKED.volumes().size(), ids().size());
        assertTrue(library.shelf().troubles().get(0).contains("pool-exhaustion"));
    }

    @Test
    void nothing_is_read_again_while_nothing_has_changed() {
        Shelf first = library.shelf();
        later();
        assertSame(first, library.shelf());
    }

    @Test
    void another_folder_may_be_added(@TempDir Path other) throws IOException {
        Path file = Files.createDirectories(other.resolve("far")).resolve("scenario.json");
        Files.writeString(file, pool("far-away"));
        library.add(other);
        assertTrue(ids().contains("far-away"));
    }
}
