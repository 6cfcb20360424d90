package poise.desktop.gear;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.linux.DynamicLinkLoader;

/** A display that nobody sees: Xvfb on a number that it finds free itself. */
final class Display {

    private static final Path XVFB = Path.of("/usr/bin/Xvfb");

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Ends a display to which no window came. */
    void stop() {
        server.destroy();
    }

    /** As the X tools know it, such as ":1". */
    String name() {
        return name;
    }

    /** Starts the display and makes this process use it; skips the test where that is impossible. */
    static Display start() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        assumeTrue(system.contains("linux"), "Window tests run under Xvfb, which is looked for on Linux only");
        assumeTrue(Files.isExecutable(XVFB), "Xvfb is missing: install the Debian package xvfb to run window tests");
        try {
            Process server = launched();
            var display = new Display(server, ":" + number(server));
            use(display.name());
            return display;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The server ends by itself when its one client, this process, has gone, however it went. */
    private static Process launched() throws IOException {
        return new ProcessBuilder(
                        XVFB.toString(),
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "2600x1500x24",
                        "-nolisten",
                        "tcp",
                        "-terminate")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String number(Process server) throws IOException {
        var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String line = output.readLine();
        if (line == null) throw new IOException("Xvfb ended before it named its display");
        return line.strip();
    }

    /** Java cannot change its own environment, but the C library can, and GLFW asks that. */
    private static void use(String display) {
        long setenv =
                DynamicLinkLoader.dlsym(DynamicLinkLoader.dlopen((String) null, DynamicLinkLoader.RTLD_NOW), "setenv");
        try (MemoryStack stack = MemoryStack.stackPush()) {
            long name = MemoryUtil.memAddress(stack.ASCII("DISPLAY"));
            long value = MemoryUtil.memAddress(stack.ASCII(display));
            JNI.invokePPI(name, value, 1, setenv);
        }
        GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
    }
}
