package poise.core.scenario.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON text as a tree of {@link Node}s: strict, and each key of an object once. */
final class JsonTree {

    private static final int DEEPEST = 32;

    private final LineReader lines;
    private final JsonReader reader;
    private final Problems problems;
    private Place here = Place.TOP;

    private JsonTree(String text, Problems problems) {
        this.lines = new LineReader(text);
        this.reader = new JsonReader(lines);
        this.problems = problems;
        reader.setStrictness(Strictness.STRICT);
    }

    static Optional<Node> of(byte[] content, Problems problems) {
        return new Content(content, problems).text().flatMap(text -> new JsonTree(text, problems).whole());
    }

    private Optional<Node> whole() {
        try {
            Node top = value(Place.TOP, 1);
            here = Place.TOP;
            requireEnd();
            return isObject(top) ? Optional.of(top) : Optional.empty();
        } catch (Unreadable e) {
            problems.add(e.diagnosis(), here.onLine(lines.line()), e.sentence());
        } catch (IOException | IllegalStateException e) {
            problems.add(Diagnosis.NOT_JSON, here.onLine(lines.line()), SyntaxComplaint.of(e));
        }
        return Optional.empty();
    }

    private boolean isObject(Node top) {
        boolean isObject = top instanceof Node.Members;
        if (!isObject) {
            problems.add(Diagnosis.NOT_AN_OBJECT, top, "must be one object in braces, not " + top.phrase());
        }
        return isObject;
    }

    private void requireEnd() throws Unreadable {
        try {
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return;
            }
        } catch (IOException e) {
            // Strict reading refuses whatever follows; the sentence below says so better.
        }
        throw new Unreadable(Diagnosis.TRAILING_TEXT, "is complete before this; take out what follows");
    }

    private Node value(Place at, int depth) throws IOException {
        here = at;
        JsonToken token = reader.peek();
        Place place = at.onLine(lines.line());
        return switch (token) {
            case BEGIN_OBJECT -> members(place, depth);
            case BEGIN_ARRAY -> items(place, depth);
            case STRING -> new Node.Text(place, reader.nextString());
            case NUMBER -> new Node.Figure(place, reader.nextString());
            case BOOLEAN -> new Node.Flag(place, reader.nextBoolean());
            case NULL -> nothing(place);
            default -> throw new Unreadable(Diagnosis.NOT_JSON, "has no value here; write one or take out the key");
        };
    }

    private Node nothing(Place place) throws IOException {
        reader.nextNull();
        return new Node.Nothing(place);
    }

    private Node members(Place place, int depth) throws IOException {
        refuseDeeperThan(depth);
        Map<String, Node> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            Place at = place.key(key, lines.line());
            Node value = value(at, depth + 1);
            here = place;
            if (members.putIfAbsent(key, value) != null) {
                problems.add(Diagnosis.DUPLICATE_KEY, at, "stands here a second time; keep one of the two");
            }
        }
        reader.endObject();
        return new Node.Members(place, members);
    }

    private Node items(Place place, int depth) throws IOException {
        refuseDeeperThan(depth);
        List<Node> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(value(place.item(items.size()), depth + 1));
            here = place;
        }
        reader.endArray();
        return new Node.Items(place, items);
    }

    private static void refuseDeeperThan(int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(
                    Diagnosis.TOO_DEEP, "is nested more than " + DEEPEST + " deep; no file needs that: flatten it");
        }
    }
}
