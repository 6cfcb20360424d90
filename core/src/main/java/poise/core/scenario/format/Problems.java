package poise.core.scenario.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The problems found in one file so far. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** The same problems, to which others can be added that these do not have. */
    Problems copy() {
        Problems copy = new Problems(file);
        copy.found.addAll(found);
        return copy;
    }

    /**
     * Adds what was found in each deal; what is not wrong in all of them says where it is.
     *
     * @param told how the lots fall in a deal
     */
    void gather(List<Problems> deals, IntFunction<String> told) {
        Set<Problem> known = new HashSet<>(found);
        for (int deal = 0; deal < deals.size(); deal++) {
            for (Problem problem : deals.get(deal).found) {
                if (known.add(problem)) {
                    boolean everywhere = deals.stream().allMatch(each -> each.found.contains(problem));
                    found.add(everywhere ? problem : problem.where(told.apply(deal)));
                }
            }
        }
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
