package poise.core.scenario.format;

import java.io.Reader;

/** Gives a text one character at a time, so that the line that its reader has come to is always known. */
final class LineReader extends Reader {

    private final CharSequence text;
    private int next;
    private int line = 1;
    private boolean broken;

    LineReader(CharSequence text) {
        this.text = text;
    }

    /** The line of the last character that was given, counted from 1. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        char letter = text.charAt(next++);
        line += broken ? 1 : 0;
        broken = letter == '\n';
        buffer[offset] = letter;
        return 1;
    }

    @Override
    public void close() {}
}
