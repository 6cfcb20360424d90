package poise.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers up to ninety-nine as people say them. */
final class Numbers {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Numbers() {}

    /** The words in lower case without punctuation, numbers in digits: {@code by five thirty p.m.} is {@code by 5 30 pm}. */
    static String inDigits(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}:' ]", " ")
                .replaceAll("(\\d)(am|pm)\\b", "$1 $2")
                .strip();
        List<String> words = new ArrayList<>();
        boolean afterTens = false;
        for (String word : plain.split("\\s+", -1)) {
            int one = ONES.indexOf(word);
            int tens = word.isEmpty() ? -1 : TENS.indexOf(word);
            if (afterTens && one > 0 && one < 10) {
                int last = words.size() - 1;
                words.set(last, Integer.toString(Integer.parseInt(words.get(last)) + one));
            } else {
                words.add(one >= 0 ? Integer.toString(one) : tens > 0 ? Integer.toString(10 * tens) : word);
            }
            afterTens = tens > 0;
        }
        return String.join(" ", words);
    }
}
