package poise.desktop.voices.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import poise.desktop.voices.Voice;

/** The speech of Windows, asked by a script that never changes; what does change it finds in its environment. */
final class PowerShell implements Dialect {

    private static final String SCRIPT = script();

    /** Windows counts from -10 to 10, a third of the pace to three times as much. */
    private static final int FASTEST = 10;

    private static String script() {
        try (InputStream file = Objects.requireNonNull(PowerShell.class.getResourceAsStream("speak.ps1"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Order order(Voice voice, double hurry, Path text, Path sound) {
        int raised = voice.tint();
        double pace = voice.pace() / 100.0 * hurry / Voice.raised(raised);
        return new Order(
                List.of("-NoLogo", "-NoProfile", "-NonInteractive", "-Command", SCRIPT),
                Map.of(
                        "POISE_TEXT", text.toString(),
                        "POISE_SOUND", sound.toString(),
                        "POISE_GENDER", voice.isWoman() ? "Female" : "Male",
                        "POISE_NUMBER", Integer.toString(voice.number()),
                        "POISE_RATE", Long.toString(Math.round(FASTEST * Math.log(pace) / Math.log(3)))),
                raised);
    }
}
