package poise.desktop.voices.synthesis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import poise.desktop.voices.Voice;

/** How a program is told to read a file aloud into another one. */
@FunctionalInterface
interface Dialect {

    Order order(Voice voice, double hurry, Path text, Path sound) throws Unspoken;

    /**
     * What a program is told.
     *
     * @param environment the same for programs that take no arguments
     * @param raised in cents, by how much everything is raised that it says, which makes it quicker too
     */
    record Order(List<String> arguments, Map<String, String> environment, int raised) {

        public Order {
            arguments = List.copyOf(arguments);
            environment = Map.copyOf(environment);
        }
    }
}
