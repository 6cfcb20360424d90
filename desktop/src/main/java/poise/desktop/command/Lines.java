package poise.desktop.command;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text of any kind, one at a time: only a line feed ends one, and no line can fill the memory. */
final class Lines {

    /** What a line has beyond so many characters is left out; nobody says that much in one breath. */
    static final int LONGEST = 200_000;

    private final Reader in;

    Lines(Reader in) {
        this.in = in;
    }

    /** The next line without its end, or nothing if there is none. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int character = in.read();
        if (character < 0) {
            return Optional.empty();
        }
        while (character >= 0 && character != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) character);
            }
            character = in.read();
        }
        return Optional.of(line.toString());
    }
}
