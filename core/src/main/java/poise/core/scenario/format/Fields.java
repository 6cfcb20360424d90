package poise.core.scenario.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import poise.core.kernel.Id;
import poise.core.kernel.Moment;

/** One object being read: it remembers which keys were asked for, and reports those that are missing or unknown. */
final class Fields {

    private static final String SCHEMA = "$schema";

    private final Values values;
    private final Node node;
    private final Map<String, Node> members;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();

    Fields(Values values, Node node) {
        this.values = values;
        this.node = node;
        this.members = node instanceof Node.Members object ? object.members() : Map.of();
        if (!(node instanceof Node.Members)) {
            values.problems().add(Diagnosis.WRONG_TYPE, node, "must be an object in braces, not " + node.phrase());
        }
    }

    Values values() {
        return values;
    }

    Node node() {
        return node;
    }

    Set<String> unknown() {
        Set<String> unknown = new LinkedHashSet<>(members.keySet());
        unknown.removeAll(known);
        return unknown;
    }

    Optional<Node> optional(String key) {
        known.add(key);
        return Optional.ofNullable(members.get(key));
    }

    Optional<Node> required(String key) {
        Optional<Node> found = optional(key);
        if (found.isEmpty()) {
            missing.add(key);
        }
        return found;
    }

    String text(String key) {
        return required(key).map(values::text).orElse(Values.NO_TEXT);
    }

    /** The key by which editors find out what may stand in a file; it means nothing here. */
    void schema() {
        optional(SCHEMA).ifPresent(values::text);
    }

    /** A text as long as a letter. */
    String letter(String key) {
        return required(key)
                .map(node -> values.text(node, Prose.LONGEST_LETTER))
                .orElse(Values.NO_TEXT);
    }

    Optional<String> optionalText(String key) {
        return optional(key).map(values::text);
    }

    boolean flag(String key, boolean otherwise) {
        return optional(key).map(values::flag).orElse(otherwise);
    }

    int whole(String key, Limits limits) {
        return required(key)
                .map(each -> values.whole(each, limits))
                .orElse(limits.least().intValue());
    }

    int whole(String key, Limits limits, int otherwise) {
        return optional(key).map(each -> values.whole(each, limits)).orElse(otherwise);
    }

    Duration length(String key, Limits limits) {
        return required(key).map(each -> values.length(each, limits)).orElse(Duration.ofSeconds(1));
    }

    /** A length that may be none. */
    Duration delay(String key) {
        return required(key).map(each -> values.length(each, Limits.MOMENT)).orElse(Duration.ZERO);
    }

    Optional<Duration> optionalLength(String key) {
        return optional(key).map(each -> values.length(each, Limits.LENGTH));
    }

    Moment moment(String key, Limits limits) {
        return required(key).map(each -> values.moment(each, limits)).orElse(Moment.CRASH);
    }

    <E> E word(String key, Words<E> words) {
        return required(key).map(each -> values.word(each, words)).orElseGet(words::standIn);
    }

    <T> Id<T> newId(String key, String kind) {
        return required(key).map(each -> values.<T>newId(each, kind)).orElseGet(Values::noId);
    }

    <T> Id<T> reference(String key, String kind) {
        return required(key).map(each -> values.<T>reference(each, kind)).orElseGet(Values::noId);
    }

    <T> Optional<Id<T>> optionalReference(String key, String kind) {
        return optional(key).map(each -> values.reference(each, kind));
    }

    /** A list of at least one entry. */
    <T> List<T> list(String key, Function<Node, T> reader) {
        return required(key)
                .map(each -> values.entries(each, 1).stream().map(reader).toList())
                .orElse(List.of());
    }

    /** A list that may be empty or not there at all. */
    <T> List<T> optionalList(String key, Function<Node, T> reader) {
        return optional(key)
                .map(each -> values.entries(each, 0).stream().map(reader).toList())
                .orElse(List.of());
    }

    <T> List<T> objects(String key, Function<Fields, T> reader) {
        return list(key, each -> values.object(each, reader));
    }

    <T> List<T> optionalObjects(String key, Function<Fields, T> reader) {
        return optionalList(key, each -> values.object(each, reader));
    }

    <T> Optional<T> object(String key, Function<Fields, T> reader) {
        return required(key).map(each -> values.object(each, reader));
    }

    void finish() {
        if (!(node instanceof Node.Members)) {
            return;
        }
        Set<String> offered = new LinkedHashSet<>(known);
        offered.remove(SCHEMA);
        for (String key : unknown()) {
            Optional<String> meant = Spelling.nearest(key, known);
            meant.ifPresent(missing::remove);
            Place place = Optional.ofNullable(members.get(key)).orElse(node).place();
            values.problems().add(Diagnosis.UNKNOWN_KEY, place, "is no key here; " + Spelling.remedy(key, offered));
        }
        for (String key : missing) {
            Place place = node.place().key(key, node.place().line());
            values.problems().add(Diagnosis.MISSING_KEY, place, "is missing; add the key " + Quote.of(key));
        }
    }
}
