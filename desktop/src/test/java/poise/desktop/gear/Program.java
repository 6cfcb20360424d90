package poise.desktop.gear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Poise as a program of its own, with folders of its own and no display. */
public final class Program {

    private Program() {}

    /** What a program that came to its end left: its exit code, what it printed, and what it complained of. */
    public record Outcome(int code, String text, String errors) {}

    /** Starts it with both of its outputs in one. */
    public static Process start(Path home, String... arguments) {
        return started(builder(home, arguments).redirectErrorStream(true));
    }

    private static ProcessBuilder builder(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "poise.desktop.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("POISE_HOME", home.toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder;
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs it to its end with nothing to read. */
    public static Outcome run(Path home, String... arguments) {
        try {
            Path errors = Files.createTempFile("poise", ".err");
            Process process = started(builder(home, arguments).redirectError(errors.toFile()));
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            String complaints = Files.readString(errors);
            Files.delete(errors);
            return new Outcome(code, text, complaints);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
