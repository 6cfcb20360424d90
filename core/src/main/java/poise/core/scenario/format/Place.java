package poise.core.scenario.format;

import java.util.regex.Pattern;

/** Where a value stands in its file: the line that it begins on, counted from 1, and its path. */
record Place(int line, String path) {

    static final Place TOP = new Place(1, "$");

    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    Place key(String key, int atLine) {
        String step = SIMPLE.matcher(key).matches() ? "." + key : "[" + Quote.of(key) + "]";
        return new Place(atLine, path + step);
    }

    Place item(int index) {
        return new Place(line, path + "[" + index + "]");
    }

    Place onLine(int atLine) {
        return new Place(atLine, path);
    }

    /** Whether it is that path or lies within it. */
    boolean isWithin(String outer) {
        return path.startsWith(outer)
                && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }
}
