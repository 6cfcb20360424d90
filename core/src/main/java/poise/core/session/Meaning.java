package poise.core.session;

import java.util.List;
import poise.core.speech.Reading;

/**
 * What words mean in a scenario: what they do, and which of its claims they are like. The word ranges of both count the
 * same words.
 */
public record Meaning(Reading reading, List<Likeness> likenesses) {

    public static final Meaning NOTHING = of(Reading.NOTHING);

    public Meaning {
        likenesses = List.copyOf(likenesses);
    }

    /** The meaning of words that are like no claim. */
    public static Meaning of(Reading reading) {
        return new Meaning(reading, List.of());
    }

    Meaning with(Reading other) {
        return new Meaning(other, likenesses);
    }
}
