package poise.core.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** A line of a log as a tree: strict JSON of whole numbers and texts, and each key of an object once. */
final class LineTree {

    private LineTree() {}

    static JsonObject of(String line) throws IOException {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        JsonObject object = object(reader);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalArgumentException("something follows the object");
        }
        return object;
    }

    private static JsonElement value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case NUMBER -> new JsonPrimitive(Long.parseLong(reader.nextString()));
            default -> new JsonPrimitive(reader.nextString());
        };
    }

    private static JsonObject object(JsonReader reader) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (object.has(key)) {
                throw new Surplus(
                        "has " + Surplus.quote(key) + " twice; restore the file from its copy, or rehearse again");
            }
            object.add(key, value(reader));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray array(JsonReader reader) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value(reader));
        }
        reader.endArray();
        return array;
    }
}
