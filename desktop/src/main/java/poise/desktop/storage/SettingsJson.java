package poise.desktop.storage;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import poise.desktop.storage.Settings.Colours;
import poise.desktop.storage.Settings.Hearing;
import poise.desktop.storage.Settings.Language;
import poise.desktop.storage.Settings.Sight;
import poise.desktop.storage.Settings.Sound;

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
        settings.player().ifPresent(name -> object.addProperty("player", name));
        object.addProperty("language", settings.language().id());
        object.addProperty("extendedTime", settings.extendedTime());
        write(settings.hearing(), object);
        write(settings.sight(), object);
        write(settings.sound(), object);
        if (!settings.keys().isEmpty()) object.add("keys", written(settings.keys()));
        return new GsonBuilder().setPrettyPrinting().create().toJson(object) + "\n";
    }

    private static JsonObject written(Map<String, String> keys) {
        JsonObject written = new JsonObject();
        new TreeMap<>(keys).forEach(written::addProperty);
        return written;
    }

    private static void write(Hearing hearing, JsonObject object) {
        hearing.microphone().ifPresent(name -> object.addProperty("microphone", name));
        object.addProperty("typedOnly", hearing.typedOnly());
    }

    private static void write(Sight sight, JsonObject object) {
        object.addProperty("textScale", sight.textScale().percent());
        object.addProperty("colours", sight.colours().id());
        object.addProperty("captions", sight.captions());
        object.addProperty("marks", sight.marks());
        object.addProperty("still", sight.still());
    }

    private static void write(Sound sound, JsonObject object) {
        object.addProperty("voices", sound.voices().percent());
        object.addProperty("room", sound.room().percent());
        object.addProperty("effects", sound.effects().percent());
        object.addProperty("headphones", sound.headphones());
        object.addProperty("readAloud", sound.readAloud());
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
                name("player"),
                choice("language", Language.values(), Language::id, usual.language()),
                flag("extendedTime", usual.extendedTime()),
                hearing(usual.hearing()),
                sight(usual.sight()),
                sound(usual.sound()),
                keys());
        return new Read(settings, doubtful);
    }

    private Hearing hearing(Hearing usual) {
        return new Hearing(name("microphone"), flag("typedOnly", usual.typedOnly()));
    }

    private Sight sight(Sight usual) {
        return new Sight(
                number("textScale", TextScale::isPossible).map(TextScale::new).orElse(usual.textScale()),
                choice("colours", Colours.values(), Colours::id, usual.colours()),
                flag("captions", usual.captions()),
                flag("marks", usual.marks()),
                flag("still", usual.still()));
    }

    private Sound sound(Sound usual) {
        return new Sound(
                volume("voices", usual.voices()),
                volume("room", usual.room()),
                volume("effects", usual.effects()),
                flag("headphones", usual.headphones()),
                flag("readAloud", usual.readAloud()));
    }

    private Map<String, String> keys() {
        JsonElement value = object.get("keys");
        Map<String, String> keys = new TreeMap<>();
        if (value != null && value.isJsonObject()) {
            value.getAsJsonObject().entrySet().stream()
                    .filter(each -> isText(each.getValue()))
                    .forEach(each -> keys.put(each.getKey(), each.getValue().getAsString()));
        }
        boolean whole = value == null
                || (value.isJsonObject() && value.getAsJsonObject().size() == keys.size());
        if (!whole) doubtful.add("keys");
        return whole ? keys : Map.of();
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private Volume volume(String key, Volume usual) {
        return number(key, Volume::isPossible).map(Volume::new).orElse(usual);
    }

    private <C> C choice(String key, C[] choices, Function<C, String> id, C usual) {
        Map<String, C> named = Arrays.stream(choices).collect(Collectors.toMap(id, Function.identity()));
        return value(key, value -> value.isString() && named.containsKey(value.getAsString()), value -> value)
                .flatMap(value -> Optional.ofNullable(named.get(value.getAsString())))
                .orElse(usual);
    }

    private boolean flag(String key, boolean usual) {
        return value(key, JsonPrimitive::isBoolean, JsonPrimitive::getAsBoolean).orElse(usual);
    }

    private Optional<String> name(String key) {
        return value(key, value -> value.isString() && !value.getAsString().isBlank(), JsonPrimitive::getAsString);
    }

    private Optional<Integer> number(String key, IntPredicate possible) {
        return value(key, value -> isWhole(value) && possible.test(value.getAsInt()), JsonPrimitive::getAsInt);
    }

    private static boolean isWhole(JsonPrimitive value) {
        return value.isNumber() && value.getAsDouble() == value.getAsInt();
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
