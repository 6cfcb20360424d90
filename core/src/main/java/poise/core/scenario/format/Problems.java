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

    /** Whether the file has these sections, and nothing is wrong within them. */
    boolean noneIn(Node top, String... sections) {
        return Arrays.stream(sections).allMatch(section -> top.find(section).isPresent() && noneWithin(section));
    }

    private boolean noneWithin(String section) {
        return found.stream()
                .map(problem -> new Place(problem.line(), problem.path()))
                .noneMatch(place -> place.isWithin("$." + section));
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
