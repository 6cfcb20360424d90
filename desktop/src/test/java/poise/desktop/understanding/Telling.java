package poise.desktop.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** A line of {@code claims-dev.tsv}: what somebody says in a scenario, and the claims that it makes. */
record Telling(String scenario, Set<String> claims, String words) {

    static List<Telling> all() throws IOException {
        return Files.readAllLines(Project.english().folder().resolve("claims-dev.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> new Telling(
                        fields[0], fields[1].equals("-") ? Set.of() : Set.of(fields[1].split(",", -1)), fields[2]))
                .toList();
    }
}
