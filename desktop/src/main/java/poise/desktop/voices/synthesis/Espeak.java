package poise.desktop.voices.synthesis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import poise.desktop.voices.Voice;

/** eSpeak, old or new: built of formants, with variants for men and women. */
final class Espeak implements Dialect {

    /** Which of eSpeak's variants stands for a speaker of the cast. */
    private static final Map<String, String> VARIANTS = Map.of("rms", "en-us+m3", "awb", "en-us+m7", "slt", "en-us+f2");

    private static final String OTHERWISE = "en-us";

    /** Words a minute. */
    private static final int PACE = 160;

    /** The pitch that eSpeak calls 50 is a voice's own, and 50 more are an octave. */
    private static final int MIDDLE = 50;

    private static final int HIGHEST = 99;

    @Override
    public Order order(Voice voice, double hurry, Path text, Path sound) {
        double raised = voice.raised();
        double octaves = Math.log(voice.melody() / 100.0 / raised) / Math.log(2);
        long pitch = Math.max(0, Math.min(HIGHEST, Math.round(MIDDLE + MIDDLE * octaves)));
        long pace = Math.round(PACE * voice.pace() / 100.0 * hurry / raised);
        return new Order(
                List.of(
                        "-v",
                        VARIANTS.getOrDefault(voice.speaker(), OTHERWISE),
                        "-p",
                        Long.toString(pitch),
                        "-s",
                        Long.toString(pace),
                        "-f",
                        text.toString(),
                        "-w",
                        sound.toString()),
                Map.of(),
                voice.size());
    }
}
