package poise.desktop.hearing.language;

import java.util.List;

/**
 * A word that the ear lacks, as it is written, and words that the ear has and that sound like it.
 *
 * @param origin the file and line where it stands
 */
record Alias(String written, List<String> spoken, String origin) {

    Alias {
        spoken = List.copyOf(spoken);
    }

    @Override
    public String toString() {
        return "\"" + String.join(" ", spoken) + "\" for \"" + written + "\"";
    }
}
