package poise.core.scenario.format;

import java.math.BigDecimal;

/**
 * What a number may be.
 *
 * @param what how a sentence asks for it
 * @param decimals how many digits it may have after the point
 */
record Limits(String what, BigDecimal least, BigDecimal most, int decimals) {

    /** The longest literal that is worth reading as a number. */
    static final int LONGEST_LITERAL = 24;

    private static final int WEEK = 7 * 24 * 3600;

    /** How long something takes or lasts. */
    static final Limits LENGTH = seconds("a positive number of seconds", "0.1", WEEK);

    /** A delay, which may be none. */
    static final Limits DELAY = seconds("a number of seconds, none below 0,", "0", WEEK);

    /** A moment after the crash. */
    static final Limits MOMENT = seconds("a number of seconds after the crash", "0", WEEK);

    /** A moment before or after the crash. */
    static final Limits ANY_MOMENT = seconds("a number of seconds from the crash", "-600", WEEK);

    static final Limits MARKS = whole("a whole number of marks", 0, 400);
    static final Limits POSITIVE_MARKS = whole("a whole number of marks", 1, 400);
    static final Limits TIMES = whole("a whole number of times", 1, 20);
    static final Limits FREE = whole("a whole number of times", 0, 20);
    static final Limits CLICKS = whole("a whole number of clicks", 2, 20);
    static final Limits PERMILLE = whole("a whole number of thousandths", 0, 1000);
    static final Limits MINUTES = whole("a whole number of minutes", 1, 240);
    static final Limits STEPS = whole("a whole number of steps", 1, 20);
    static final Limits VALUE = whole("a whole number", -1_000_000_000, 1_000_000_000);

    private static Limits whole(String what, long least, long most) {
        return new Limits(what, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    private static Limits seconds(String what, String least, long most) {
        return new Limits(what, new BigDecimal(least), BigDecimal.valueOf(most), 1);
    }

    boolean hold(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    /** Whether it has no more digits after the point than it may have; only for numbers within the limits. */
    boolean isFineEnough(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    String between() {
        return "between " + least.toPlainString() + " and " + most.toPlainString();
    }
}
