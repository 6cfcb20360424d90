package poise.desktop.gear;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A display server whose screen nobody sees, on a number that it finds free itself. */
public final class Xvfb implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/Xvfb");
    private static final List<String> OPTIONS =
            List.of("-displayfd", "1", "-screen", "0", "2600x1500x24", "-nolisten", "tcp");

    private final Process server;
    private final String name;

    private Xvfb(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Starts the server with more options than the usual ones; skips the test where that is impossible. */
    public static Xvfb start(String... more) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        assumeTrue(system.contains("linux"), "Window tests run under Xvfb, which is looked for on Linux only");
        assumeTrue(Files.isExecutable(PROGRAM), "Xvfb is missing: install the Debian package xvfb to run window tests");
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of(more));
        try {
            Process server = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Xvfb(server, ":" + number(server));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String number(Process server) throws IOException {
        var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String line = output.readLine();
        if (line == null) throw new IOException("Xvfb ended before it named its display");
        return line.strip();
    }

    /** As the X tools know it, such as ":1". */
    public String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
