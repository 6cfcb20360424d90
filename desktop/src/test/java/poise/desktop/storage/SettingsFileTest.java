package poise.desktop.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Settings OTHER = new Settings(
            Optional.of("Sam"),
            Settings.Language.GERMAN,
            true,
            new Settings.Hearing(Optional.of("Headset \"Zoë\""), true),
            new Settings.Sight(new TextScale(125), Settings.Colours.BLUE_YELLOW, false, false, true),
            new Settings.Sound(new Volume(0), new Volume(100), new Volume(31), true, false),
            Map.of("choose-1", "Q", "back", "F10"));

    private static final Settings WITHOUT_CAPTIONS =
            Settings.USUAL.withSight(Settings.USUAL.sight().withCaptions(false));

    private final Path folder;

    private final Path path;
    private final SettingsFile file;

    SettingsFileTest(@TempDir Path folder) {
        this.folder = folder;
        path = folder.resolve("data/settings.json");
        file = new SettingsFile(path);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(path, text);
    }

    private List<String> files() {
        return List.of(folder.resolve("data").toFile().list());
    }

    @Test
    void a_first_start_has_the_usual_settings_and_no_trouble() {
        assertEquals(new SettingsFile.Loaded(Settings.USUAL, Optional.empty()), file.load());
    }

    @Test
    void captions_are_on_and_time_is_not_extended_unless_the_player_says_otherwise() {
        assertFalse(Settings.USUAL.extendedTime());
        assertTrue(Settings.USUAL.sight().captions());
    }

    @Test
    void what_was_saved_is_loaded_and_nothing_else_is_left_in_the_folder() {
        assertEquals(Optional.empty(), file.save(Settings.USUAL));
        assertEquals(Optional.empty(), file.save(OTHER));
        assertEquals(new SettingsFile.Loaded(OTHER, Optional.empty()), file.load());
        assertEquals(List.of("settings.json"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"captions\": tr", "[]", "captions off", "{\"a\":{\"b\":[", "null"})
    void damaged_settings_are_kept_aside_and_the_usual_ones_taken(String text) throws IOException {
        write(text);
        SettingsFile.Loaded loaded = file.load();
        assertEquals(Settings.USUAL, loaded.settings());
        assertTrue(loaded.trouble().orElseThrow().sentence().contains("settings.json.broken"));
        assertEquals(text, Files.readString(folder.resolve("data/settings.json.broken")));
        assertEquals(Optional.empty(), file.load().trouble());
    }

    @Test
    void every_damaged_file_is_kept() throws IOException {
        for (String text : List.of("one", "two", "three")) {
            write(text);
            file.load();
        }
        assertEquals("one", Files.readString(folder.resolve("data/settings.json.broken")));
        assertEquals("three", Files.readString(folder.resolve("data/settings.json.broken-3")));
    }

    @Test
    void settings_that_make_no_sense_are_named_and_the_others_stay() throws IOException {
        write(
                "{\"microphone\": \" \", \"typedOnly\": \"yes\", \"textScale\": 500, \"captions\": false, \"player\": \"Sam\","
                        + "\"language\": \"Klingon\", \"voices\": 101, \"room\": \"loud\", \"colours\": 3}");
        SettingsFile.Loaded loaded = file.load();
        Settings sensible = WITHOUT_CAPTIONS.withPlayer(Optional.of("Sam"));
        assertEquals(sensible, loaded.settings());
        String sentence = loaded.trouble().orElseThrow().sentence();
        assertTrue(sentence.contains("language, microphone, typedOnly, textScale, colours, voices, room"), sentence);
        assertEquals(new SettingsFile.Loaded(sensible, Optional.empty()), file.load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "151", "100.5", "1e300", "-100", "\"100\"", "null", "[100]", "true"})
    void a_text_scale_that_nobody_could_read_is_doubted(String scale) throws IOException {
        write("{\"textScale\": " + scale + "}");
        SettingsFile.Loaded loaded = file.load();
        assertEquals(TextScale.USUAL, loaded.settings().sight().textScale());
        assertTrue(loaded.trouble().isPresent());
    }

    @Test
    void a_text_scale_out_of_range_cannot_exist() {
        assertThrows(IllegalArgumentException.class, () -> new TextScale(20));
    }

    @Test
    void settings_of_a_newer_poise_are_read_as_far_as_they_are_known() throws IOException {
        write("{\"captions\": false, \"hologram\": true}");
        assertEquals(new SettingsFile.Loaded(WITHOUT_CAPTIONS, Optional.empty()), file.load());
    }

    @Test
    void a_file_that_cannot_be_read_is_said_with_its_remedy() throws IOException {
        Files.createDirectories(path);
        SettingsFile.Loaded loaded = file.load();
        assertEquals(Settings.USUAL, loaded.settings());
        assertTrue(loaded.trouble().orElseThrow().sentence().contains("make the file readable"));
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_with_its_remedy() throws IOException {
        Files.writeString(folder.resolve("data"), "not a folder");
        String sentence = file.save(OTHER).orElseThrow().sentence();
        assertTrue(sentence.contains("a file stands where a folder should be"), sentence);
        assertTrue(sentence.contains("POISE_HOME"), sentence);
    }
}
