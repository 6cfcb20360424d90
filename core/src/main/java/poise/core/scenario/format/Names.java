package poise.core.scenario.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that a file gives and those that it uses, by what they name. They are compared once all is read, since a file
 * may use an id before it gives it.
 */
final class Names {

    private final Map<String, Map<String, Integer>> given = new LinkedHashMap<>();
    private final List<Use> used = new ArrayList<>();
    private final Problems problems;

    /** The use of an id at a place. */
    private record Use(String kind, String id, Place place) {}

    Names(Problems problems) {
        this.problems = problems;
    }

    /** From now on uses of this kind of id are held against those given, even if none is ever given. */
    void declare(String kind) {
        given.computeIfAbsent(kind, any -> new LinkedHashMap<>());
    }

    /** Ids that are given elsewhere. */
    void outside(String kind, Collection<String> ids) {
        declare(kind);
        ids.forEach(id -> of(kind).put(id, 0));
    }

    void give(String kind, String id, Place place) {
        declare(kind);
        Integer first = of(kind).putIfAbsent(id, place.line());
        if (first != null) {
            problems.add(
                    Diagnosis.DUPLICATE_ID,
                    place,
                    "must differ from every other " + kind + "; " + Quote.of(id) + " is taken on line " + first);
        }
    }

    void use(String kind, String id, Place place) {
        used.add(new Use(kind, id, place));
    }

    /** Reports every use of an id that nothing has. */
    void settle() {
        for (Use use : used) {
            if (given.containsKey(use.kind()) && !of(use.kind()).containsKey(use.id())) {
                problems.add(
                        Diagnosis.DANGLING_ID,
                        use.place(),
                        "names no " + use.kind() + ": " + Quote.of(use.id()) + "; "
                                + Spelling.remedy(use.id(), of(use.kind()).keySet()));
            }
        }
    }

    private Map<String, Integer> of(String kind) {
        return given.getOrDefault(kind, Map.of());
    }
}
