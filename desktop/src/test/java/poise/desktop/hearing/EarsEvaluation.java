package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much better the taught ear hears than the stock one, on every fourth utterance of the development set. */
@Tag("eval")
class EarsEvaluation {

    private static final int EVERY = 4;

    @Test
    void the_taught_ear_makes_three_errors_where_the_stock_ear_makes_four() throws IOException, Unhearable {
        BothEars clean = BothEars.onTheDomain(EVERY, false);
        System.out.println("Domain, clean:         " + clean);
        BothEars noisy = BothEars.onTheDomain(EVERY, true);
        System.out.println("Domain, noise 15 dB:   " + noisy);
        assertTrue(clean.ratio() <= 0.75, clean::toString);
        assertTrue(noisy.ratio() <= 0.90, noisy::toString);
    }
}
