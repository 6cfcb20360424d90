package poise.core.scenario.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Node {

    Place place();

    /** How a sentence names it. */
    String phrase();

    /** The value under these keys, if there are objects all the way. */
    default Optional<Node> find(String... keys) {
        Optional<Node> here = Optional.of(this);
        for (String key : keys) {
            here = here.flatMap(node -> node.member(key));
        }
        return here;
    }

    default Optional<Node> member(String key) {
        return Optional.empty();
    }

    /** The entries of a list; none of anything else. */
    default List<Node> entries() {
        return List.of();
    }

    /** An object. */
    record Members(Place place, Map<String, Node> members) implements Node {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String phrase() {
            return "an object";
        }

        @Override
        public Optional<Node> member(String key) {
            return Optional.ofNullable(members.get(key));
        }
    }

    /** A list. */
    record Items(Place place, List<Node> entries) implements Node {
        public Items {
            entries = List.copyOf(entries);
        }

        @Override
        public String phrase() {
            return "a list";
        }
    }

    record Text(Place place, String text) implements Node {
        @Override
        public String phrase() {
            return Quote.of(text);
        }
    }

    /** A number as it is written. */
    record Figure(Place place, String literal) implements Node {
        @Override
        public String phrase() {
            return literal.length() > 20 ? literal.substring(0, 20) + "…" : literal;
        }
    }

    record Flag(Place place, boolean value) implements Node {
        @Override
        public String phrase() {
            return Boolean.toString(value);
        }
    }

    record Nothing(Place place) implements Node {
        @Override
        public String phrase() {
            return "null";
        }
    }
}
