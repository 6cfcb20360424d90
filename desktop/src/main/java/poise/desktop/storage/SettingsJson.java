package poise.desktop.storage;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The settings as JSON. What is missing is as usual; what makes no sense is named and is as usual too. */
final class SettingsJson {

    private final JsonObject object;
    private final List<String> doubtful = new ArrayList<>();

    private SettingsJson(JsonObject object) {
        this.object = object;
    }

    /**
     * Settings that were read.
     *
     * @param doubtful the names of those that make no sense
     */
    record Read(Settings settings, List<String> doubtful) {}

    static String text(Settings settings) {
        JsonObject object = new JsonObject();
        settings.microphone().ifPresent(name -> object.addProperty("microphone", name));
        object.addProperty("typedOnly", settings.typedOnly());
        object.addProperty("textScale", settings.textScale().percent());
        object.addProperty("captions", settings.captions());
        object.addProperty("keepAudio", settings.keepAudio());
        settings.player().ifPresent(name -> object.addProperty("player", name));
        return new GsonBuilder().setPrettyPrinting().create().toJson(object) + "\n";
    }

    /** The settings of a text; nothing if it is no JSON object. */
    static Optional<Read> read(String text) {
        try {
            JsonElement tree = JsonParser.parseString(text);
            return tree.isJsonObject()
                    ? Optional.of(new SettingsJson(tree.getAsJsonObject()).read())
                    : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private Read read() {
        Settings usual = Settings.USUAL;
        Settings settings = new Settings(
                name("microphone"),
                flag("typedOnly", usual.typedOnly()),
                textScale(usual.textScale()),
                flag("captions", usual.captions()),
                flag("keepAudio", usual.keepAudio()),
                name("player"));
        return new Read(settings, doubtful);
    }

    private boolean flag(String key, boolean usual) {
        return value(key, JsonPrimitive::isBoolean, JsonPrimitive::getAsBoolean).orElse(usual);
    }

    private Optional<String> name(String key) {
        return value(key, value -> value.isString() && !value.getAsString().isBlank(), JsonPrimitive::getAsString);
    }

    private TextScale textScale(TextScale usual) {
        return value("textScale", SettingsJson::isTextScale, value -> new TextScale(value.getAsInt()))
                .orElse(usual);
    }

    private static boolean isTextScale(JsonPrimitive value) {
        double percent = value.isNumber() ? value.getAsDouble() : 0;
        return percent == Math.rint(percent) && TextScale.isPossible((int) percent);
    }

    private <T> Optional<T> value(String key, Predicate<JsonPrimitive> makesSense, Function<JsonPrimitive, T> reading) {
        JsonElement value = object.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value.isJsonPrimitive() && makesSense.test(value.getAsJsonPrimitive())) {
            return Optional.of(reading.apply(value.getAsJsonPrimitive()));
        }
        doubtful.add(key);
        return Optional.empty();
    }
}
