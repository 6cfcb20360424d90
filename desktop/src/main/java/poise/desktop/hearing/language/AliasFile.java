package poise.desktop.hearing.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Aliases as their authors write them: the written form, a tab, what the ear can say, alternatives parted by {@code |}.
 * Lines that begin with {@code #} are remarks.
 *
 * @param problems each a sentence that names the file, the line and the remedy
 */
record AliasFile(List<Alias> aliases, List<String> problems) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z]+(?:'[a-z]+)?");
    private static final Pattern SPOKEN = Pattern.compile("[a-z']+(?: [a-z']+)*");

    AliasFile {
        aliases = List.copyOf(aliases);
        problems = List.copyOf(problems);
    }

    /** Reads all aliases that are sound, and finds all that is wrong with the others. */
    static AliasFile read(String name, String text) {
        Reader reader = new Reader(name);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.line(i + 1, line);
            }
        }
        return new AliasFile(reader.aliases, reader.problems);
    }

    private static final class Reader {

        private final String name;
        private final List<Alias> aliases = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Map<String, String> taken = new HashMap<>();

        Reader(String name) {
            this.name = name;
        }

        void line(int number, String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                wrong(number, "must be a written form, a tab and what the ear can say, not \"" + line + "\"");
            } else if (!WRITTEN.matcher(cells[0]).matches()) {
                wrong(number, "must begin with one word in lower-case letters, not \"" + cells[0] + "\"");
            } else {
                for (String spoken : cells[1].split("\\|", -1)) {
                    alternative(number, cells[0], spoken.strip());
                }
            }
        }

        private void alternative(int number, String written, String spoken) {
            if (!SPOKEN.matcher(spoken).matches()) {
                wrong(number, "must say \"" + written + "\" in words of lower-case letters, not \"" + spoken + "\"");
                return;
            }
            String before = taken.putIfAbsent(spoken, written);
            if (before != null) {
                wrong(number, "says \"" + spoken + "\", which already stands for \"" + before + "\"; take one away");
                return;
            }
            aliases.add(new Alias(written, Arrays.asList(spoken.split(" ", -1)), name + ":" + number));
        }

        private void wrong(int number, String sentence) {
            problems.add(name + ":" + number + " " + sentence);
        }
    }
}
