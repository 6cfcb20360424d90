package poise.desktop.stage.direction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poise.desktop.stage.view.Piece;

/** A line with a number that counts, taken apart: the number, what is counted, and what is said beside it. */
final class FigureText {

    private static final String NUMBER = "\\d[\\d.,]*(?: of \\d[\\d.,]*)?(?: (?:%|ms|s)(?![a-z]))?";

    /** "18,204 loads", "214 agents on 214 hosts": but not "4 minutes 46 seconds", which is one number. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("(" + NUMBER + ") (?=.*\\p{L})(\\D+|\\D+ \\S+ \\d.*)");

    /** "Mean 231 ms". */
    private static final Pattern NUMBER_LAST = Pattern.compile("(.+?) (" + NUMBER + ")");

    private FigureText() {}

    static Piece.Figure of(String text) {
        int colon = text.indexOf(": ");
        if (colon > 0) {
            return new Piece.Figure(text.substring(0, colon), text.substring(colon + 2), Piece.Cell.plain(""));
        }
        int comma = text.indexOf(", ");
        String first = comma < 0 ? text : text.substring(0, comma);
        String rest = comma < 0 ? "" : text.substring(comma + 2);
        Matcher numberFirst = NUMBER_FIRST.matcher(first);
        if (numberFirst.matches()) return figure(numberFirst.group(2), numberFirst.group(1), rest);
        Matcher numberLast = NUMBER_LAST.matcher(first);
        if (numberLast.matches()) return figure(numberLast.group(1), numberLast.group(2), rest);
        return figure(rest, first, "");
    }

    private static Piece.Figure figure(String name, String value, String note) {
        return new Piece.Figure(capital(name), value, Piece.Cell.plain(note));
    }

    private static String capital(String name) {
        return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
