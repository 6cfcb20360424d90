package poise.desktop.understanding;

/** Numbers as they are spoken: 43 is "forty three". */
final class Numerals {

    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ", -1);
    private static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);

    private Numerals() {}

    /** A string of digits in words; a long one, or one that begins with zero, digit by digit. */
    static String spelled(String digits) {
        boolean byDigit = digits.length() > 9 || (digits.length() > 1 && digits.startsWith("0"));
        if (!byDigit) {
            return number(Integer.parseInt(digits));
        }
        StringBuilder words = new StringBuilder();
        digits.chars().forEach(digit -> words.append(' ').append(SMALL[Character.digit(digit, 10)]));
        return words.substring(1);
    }

    private static String number(int n) {
        if (n < 20) {
            return SMALL[n];
        }
        if (n < 100) {
            return TENS[n / 10] + (n % 10 == 0 ? "" : " " + SMALL[n % 10]);
        }
        if (n < 1_000) {
            return scaled(n, 100, "hundred");
        }
        return n < 1_000_000 ? scaled(n, 1_000, "thousand") : scaled(n, 1_000_000, "million");
    }

    private static String scaled(int n, int scale, String name) {
        return number(n / scale) + " " + name + (n % scale == 0 ? "" : " " + number(n % scale));
    }
}
