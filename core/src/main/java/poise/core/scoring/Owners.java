package poise.core.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import poise.core.scenario.Scenario;

/** The names of those to whom a failure can be handed over. */
final class Owners {

    /** A shorter word is no name that anybody could recognise. */
    private static final int SHORTEST = 3;

    private final Set<String> names;

    Owners(Scenario scenario) {
        names = scenario.owners().stream().flatMap(Owners::words).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text has one of the names in it, however it is spelt in capitals. */
    boolean areNamedIn(String text) {
        return words(text).anyMatch(names::contains);
    }

    private static Stream<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
                .filter(word -> word.length() >= SHORTEST);
    }
}
