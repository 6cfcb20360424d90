package poise.desktop.voices.synthesis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import poise.desktop.voices.Voice;

/** CMU's flite, by which the recordings were made: its voices are those of the cast. */
final class Flite implements Dialect {

    @Override
    public Order order(Voice voice, double hurry, Path text, Path sound) {
        double raised = voice.raised();
        return new Order(
                List.of(
                        "-voice",
                        voice.speaker(),
                        "--setf",
                        set("f0_shift", voice.melody() / 100.0 / raised),
                        "--setf",
                        set("duration_stretch", raised * 100 / voice.pace() / hurry),
                        "-f",
                        text.toString(),
                        "-o",
                        sound.toString()),
                Map.of(),
                voice.size());
    }

    private static String set(String feature, double value) {
        return String.format(Locale.ROOT, "%s=%.4f", feature, value);
    }
}
