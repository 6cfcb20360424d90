package poise.desktop.stage.direction;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import poise.core.scenario.Page;

/** How far the product is with what it is busy with, in permille. */
final class Progress {

    /** "31 of 48". */
    private static final Pattern SHARE = Pattern.compile("(\\d[\\d,]*) of (\\d[\\d,]*)");

    private static final Pattern PER_CENT = Pattern.compile("(\\d+) %");

    private Progress() {}

    /** How far it is: as the page says, or as its figures do. */
    static OptionalInt of(Page page) {
        if (page.widgets().progress().isPresent()) return page.widgets().progress();
        return Pieces.texts(page, Page.Tone.FIGURE)
                .map(Progress::of)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    static OptionalInt of(String figure) {
        Matcher share = SHARE.matcher(figure);
        if (share.find()) {
            long whole = Math.max(1, number(share.group(2)));
            return OptionalInt.of((int) Math.min(1000, number(share.group(1)) * 1000 / whole));
        }
        Matcher perCent = PER_CENT.matcher(figure);
        return perCent.find()
                ? OptionalInt.of((int) Math.min(1000, number(perCent.group(1)) * 10))
                : OptionalInt.empty();
    }

    private static long number(String digits) {
        String plain = digits.replace(",", "");
        return Long.parseLong(plain.substring(0, Math.min(15, plain.length())));
    }
}
