package poise.core.kernel;

import java.util.regex.Pattern;

/**
 * The name that authors give a {@code T} inside a scenario or a protocol: lower-case words joined by {@code -},
 * {@code .} or {@code _}, at most 60 characters.
 */
public record Id<T>(String name) implements Comparable<Id<T>> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:[-._][a-z0-9]+)*");

    public Id {
        if (!isWellFormed(name)) {
            throw new IllegalArgumentException("An id is lower-case words joined by '-', '.' or '_', not: " + name);
        }
    }

    public static <T> Id<T> id(String name) {
        return new Id<>(name);
    }

    public static boolean isWellFormed(String name) {
        return name.length() <= 60 && SHAPE.matcher(name).matches();
    }

    @Override
    public int compareTo(Id<T> other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
