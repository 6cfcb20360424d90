package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import poise.desktop.Schooling;

/** Both ears side by side on a part of the development set and on plain English, and what the lessons cost. */
@Tag("bench")
class EarsBench {

    private static final int EVERY = 8;

    @Test
    void the_taught_ear_hears_the_domain_better_and_plain_english_as_well() throws IOException, Unhearable {
        BothEars clean = BothEars.onTheDomain(EVERY, false);
        BothEars noisy = BothEars.onTheDomain(EVERY, true);
        BothEars plain = BothEars.onPlainEnglish(HumanSpeechTest.prompts());
        System.out.println("Ears, domain, clean:       " + clean);
        System.out.println("Ears, domain, noise 15 dB: " + noisy);
        System.out.println("Ears, plain English:       " + plain);
        assertTrue(clean.ratio() < 0.85, clean::toString);
    }

    @Test
    void the_lessons_take_some_seconds_once(@TempDir Path cache) {
        SpeechModel.open(cache, Optional.empty(), state -> {});
        long before = System.nanoTime();
        SpeechModel.open(cache, Optional.of(Schooling.lessons()), state -> {});
        long first = System.nanoTime();
        SpeechModel.open(cache, Optional.of(Schooling.lessons()), state -> {});
        System.out.printf(
                "Ears: opened with its lessons in %d ms, afterwards in %d ms; %d sentences%n",
                TimeUnit.NANOSECONDS.toMillis(first - before),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - first),
                Schooling.lessons().sentences().size());
    }
}
