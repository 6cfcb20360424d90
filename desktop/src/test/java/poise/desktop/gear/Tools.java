package poise.desktop.gear;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the system that a test asks for; without them it is skipped and says what to install. */
public final class Tools {

    private Tools() {}

    public static void assumeInstalled(String program, String debianPackage) {
        assumeTrue(
                isInstalled(program),
                () -> "The program " + program + " is not installed (Debian package " + debianPackage + ")");
    }

    /** A library anywhere below the system's libraries. */
    public static void assumeFile(String library, String debianPackage) {
        assumeTrue(
                Stream.of("/usr/lib", "/usr/lib64", "/usr/local/lib").anyMatch(root -> holds(Path.of(root), library)),
                () -> "The library " + library + " is not installed (Debian package " + debianPackage + ")");
    }

    private static boolean holds(Path root, String file) {
        try (Stream<Path> found = Files.find(root, 3, (path, kind) -> path.endsWith(file))) {
            return found.findAny().isPresent();
        } catch (IOException | UncheckedIOException absent) {
            return false;
        }
    }

    /** Whether the process ends within some milliseconds. */
    static boolean ended(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static boolean succeeds(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return ended(process, 5_000) && process.exitValue() == 0;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a program to its end; a failure is the test's. */
    public static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + output);
            }
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
