package poise.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences by which reading and hearing are measured: nothing that shares five words in a row with them is taught. */
final class HeldOut {

    private static final List<String> FILES = List.of("dev.tsv", "dev-mentions.tsv");
    private static final int RUN = 5;

    private final Set<String> runs = new HashSet<>();

    private HeldOut() {}

    /** Reads those of a language's folder. */
    static HeldOut read(Path folder) throws IOException {
        HeldOut held = new HeldOut();
        for (String file : FILES) {
            if (Files.exists(folder.resolve(file))) {
                Files.readAllLines(folder.resolve(file)).forEach(line -> held.runs.addAll(runs(utterance(line))));
            }
        }
        return held;
    }

    /** What stands behind the labels of a line of exemplars. */
    static String utterance(String line) {
        return line.substring(line.lastIndexOf('\t') + 1);
    }

    boolean overlaps(String sentence) {
        return !Collections.disjoint(runs, runs(sentence));
    }

    private static Set<String> runs(String sentence) {
        String plain =
                sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", " ").strip();
        List<String> words = Arrays.asList(plain.split(" +", -1));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
