package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.speech.Silence;
import poise.desktop.gear.Tools;
import poise.desktop.gear.WordErrors;
import poise.desktop.hearing.OurEar;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

/** What is read aloud is heard by our own ear, which is harder of hearing than people are. */
@Tag("long")
class ReadAloudTest {

    private static final List<String> LINES = List.of(
            "I have another meeting in ten minutes, and I would like to know what happens now.",
            "Our people in the warehouse cannot work without it.");

    @Test
    void freetts_is_understood() throws Unspoken {
        heard(new FreeTts(), 0.3);
    }

    @Test
    void flite_is_understood() throws Unspoken {
        Tools.assumeInstalled("flite", "flite");
        heard(program("flite"), 0.2);
    }

    private static Speaker program(String name) {
        List<Path> folders =
                Program.folders(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        return Speakers.found("Linux", folders).stream()
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void heard(Speaker speaker, double most) throws Unspoken {
        Map<String, Voice> cast = Cast.packed().voices();
        WordErrors errors = WordErrors.NONE;
        for (String line : LINES) {
            for (String portrait : List.of("silver-bob", "turban-beard", "brown-curly")) {
                Voice voice = Optional.ofNullable(cast.get(portrait)).orElseThrow();
                Sound spoken = Delivery.of(line, voice, speaker);
                assertTrue(
                        spoken.duration().compareTo(Silence.lengthOf(line).multipliedBy(2)) < 0,
                        () -> speaker.name() + " dwells on: " + line);
                errors = errors.plus(
                        WordErrors.between(line, OurEar.words(spoken.at(16_000).whole())));
            }
        }
        WordErrors all = errors;
        assertTrue(all.rate() <= most, () -> "%s: %.1f %%".formatted(speaker.name(), 100 * all.rate()));
    }
}
