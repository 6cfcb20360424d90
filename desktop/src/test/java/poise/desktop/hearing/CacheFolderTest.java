package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    private static final Path HOME = Path.of("/home/ann");

    @Test
    void linux_keeps_it_where_the_desktop_says_or_in_the_hidden_folder() {
        assertEquals(Path.of("/fast/poise"), CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", "/fast"), HOME));
        assertEquals(HOME.resolve(".cache/poise"), CacheFolder.of("Linux", Map.of(), HOME));
        assertEquals(HOME.resolve(".cache/poise"), CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", ""), HOME));
        assertEquals(HOME.resolve(".cache/poise"), CacheFolder.of("Linux", Map.of("XDG_CACHE_HOME", "here"), HOME));
    }

    @Test
    void the_mac_keeps_it_in_the_library() {
        assertEquals(HOME.resolve("Library/Caches/poise"), CacheFolder.of("Mac OS X", Map.of(), HOME));
    }

    @Test
    void windows_keeps_it_with_the_local_applications() {
        Map<String, String> environment = Map.of("LOCALAPPDATA", "/Users/ann/Local", "ProgramData", "/ProgramData");
        assertEquals(Path.of("/Users/ann/Local/poise"), CacheFolder.of("Windows 11", environment, HOME));
    }

    @Test
    void a_name_that_the_recognizer_cannot_open_on_windows_is_avoided() {
        Map<String, String> environment =
                Map.of("LOCALAPPDATA", "/Users/J\u00f6rg/Local", "ProgramData", "/ProgramData");
        assertEquals(Path.of("/ProgramData/poise"), CacheFolder.of("Windows 10", environment, HOME));
    }
}
