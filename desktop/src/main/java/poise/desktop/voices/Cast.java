package poise.desktop.voices;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who speaks how: a voice for each portrait. */
public record Cast(Map<String, Voice> voices) {

    static final String FOLDER = "assets/voices/";

    private static final String FILE = FOLDER + "cast.json";

    public Cast {
        voices = Map.copyOf(voices);
    }

    /** The cast that travels with the program. */
    public static Cast packed() {
        try (InputStream in = Optional.ofNullable(Cast.class.getClassLoader().getResourceAsStream(FILE))
                        .orElseThrow(() -> new IllegalStateException(FILE + " is missing"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Map<String, Voice> voices = new TreeMap<>();
            JsonParser.parseReader(reader)
                    .getAsJsonObject()
                    .asMap()
                    .forEach((portrait, voice) -> voices.put(portrait, voice(voice)));
            return new Cast(voices);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Voice voice(JsonElement written) {
        JsonObject voice = written.getAsJsonObject();
        return new Voice(
                voice.get("speaker").getAsString(),
                voice.get("melody").getAsInt(),
                voice.get("size").getAsInt(),
                voice.get("pace").getAsInt(),
                voice.get("treble").getAsInt());
    }

    public Optional<Voice> of(String portrait) {
        return Optional.ofNullable(voices.get(portrait));
    }

    /** Where the clip of a line lies on the class path, if the person is in the cast. */
    public Optional<String> clip(SpokenLine line) {
        return of(line.portrait()).map(voice -> voice.clip(line.text()));
    }
}
