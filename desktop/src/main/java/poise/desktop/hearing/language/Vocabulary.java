package poise.desktop.hearing.language;

import java.util.Map;
import java.util.OptionalInt;

/** The words that the speech model can hear, each with the number by which it is known inside the model. */
public final class Vocabulary {

    /** Stands before the first word of a sentence; it is never heard. */
    static final int START = 0;

    /** What comes after the last word of a sentence. */
    static final int END = -1;

    private final Map<String, Integer> numbers;

    Vocabulary(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    public boolean has(String word) {
        return number(word).isPresent();
    }

    OptionalInt number(String word) {
        Integer number = numbers.get(word);
        return number == null || number <= START ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public int size() {
        return numbers.size();
    }
}
