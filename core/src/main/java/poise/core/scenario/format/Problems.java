package poise.core.scenario.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The problems found in one file so far. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Diagnosis diagnosis, Place place, String sentence) {
        found.add(new Problem(diagnosis, file, place.line(), place.path(), sentence));
    }

    void add(Diagnosis diagnosis, Node node, String sentence) {
        add(diagnosis, node.place(), sentence);
    }

    int count() {
        return found.size();
    }

    /** Whether nothing is wrong within any of these paths. */
    boolean noneWithin(String... paths) {
        return found.stream()
                .map(problem -> new Place(problem.line(), problem.path()))
                .noneMatch(place -> Arrays.stream(paths).anyMatch(place::isWithin));
    }

    /** The value if nothing was wrong, else all problems in order of line. */
    <T> Parsed<T> judge(Optional<T> value) {
        if (found.isEmpty()) {
            return new Parsed.Sound<>(value.orElseThrow());
        }
        return new Parsed.Faulty<>(found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .distinct()
                .toList());
    }
}
