package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/sam");

    @Test
    void linux_keeps_data_and_cache_where_the_desktop_says() {
        Folders folders =
                Folders.of(Map.of("XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/c"), Platform.named("Linux"), HOME);
        assertEquals(new Folders(Path.of("/d/poise"), Path.of("/c/poise")), folders);
    }

    @Test
    void linux_has_its_usual_places_where_nothing_absolute_is_said() {
        Folders usual = new Folders(Path.of("/home/sam/.local/share/poise"), Path.of("/home/sam/.cache/poise"));
        assertEquals(usual, Folders.of(Map.of(), Platform.LINUX, HOME));
        assertEquals(usual, Folders.of(Map.of("XDG_DATA_HOME", "d", "XDG_CACHE_HOME", ""), Platform.LINUX, HOME));
    }

    @Test
    void a_mac_keeps_them_in_the_library() {
        Folders folders = Folders.of(Map.of("XDG_DATA_HOME", "/d"), Platform.named("Mac OS X"), HOME);
        assertEquals(Path.of("/home/sam/Library/Application Support/poise"), folders.data());
        assertEquals(Path.of("/home/sam/Library/Caches/poise"), folders.cache());
    }

    @Test
    void windows_keeps_them_with_the_applications_data() {
        Platform windows = Platform.named("Windows 11");
        assertEquals(
                new Folders(Path.of("/r/poise"), Path.of("/l/poise")),
                Folders.of(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), windows, HOME));
        assertEquals(
                new Folders(HOME.resolve("AppData/Roaming/poise"), HOME.resolve("AppData/Local/poise")),
                Folders.of(Map.of(), windows, HOME));
    }

    @Test
    void one_folder_of_the_users_own_goes_before_all_others() {
        for (Platform platform : Platform.values()) {
            Folders folders =
                    Folders.of(Map.of(Folders.HOME, "/stick", "XDG_DATA_HOME", "/d", "APPDATA", "/r"), platform, HOME);
            assertEquals(new Folders(Path.of("/stick/data"), Path.of("/stick/cache")), folders);
        }
        assertTrue(Folders.of(Map.of(Folders.HOME, "stick"), Platform.LINUX, HOME)
                .data()
                .isAbsolute());
    }

    @Test
    void this_machine_has_folders() {
        assertTrue(Folders.ofThisMachine()
                .takes()
                .startsWith(Folders.ofThisMachine().data()));
    }
}
