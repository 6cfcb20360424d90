package poise.desktop.gear;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A sound server of the test's own whose loudspeaker is its microphone: what is played is recorded. The build tells Java's
 * sound system about it by environment variables. Start it before anything asks Java for its devices: the answer is kept for
 * a minute.
 */
public final class VirtualMicrophone implements AutoCloseable {

    /** Each of the build's test programs has one of its own. */
    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("PULSE_RUNTIME_PATH", "target/pulse"));

    private static final int LONGEST_SOCKET = 100;

    private final Process server;

    private VirtualMicrophone(Process server) {
        this.server = server;
    }

    public static VirtualMicrophone start() {
        Tools.assumeInstalled("pulseaudio", "pulseaudio");
        Tools.assumeInstalled("pactl", "pulseaudio-utils");
        Tools.assumeInstalled("paplay", "pulseaudio-utils");
        Tools.assumeFile("libasound_module_pcm_pulse.so", "libasound2-plugins");
        assumeTrue(
                FOLDER.toString().length() < LONGEST_SOCKET,
                () -> "A socket cannot have a name as long as that of " + FOLDER);
        try {
            VirtualMicrophone microphone = new VirtualMicrophone(serving());
            microphone.awaitReady();
            Tools.run(List.of("pactl", "set-default-source", "loop.monitor"));
            return microphone;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without {@code norewinds} the server's recording stalls at about every second opening. */
    private static Process serving() throws IOException {
        String folder = Files.createDirectories(FOLDER).toString();
        ProcessBuilder builder = new ProcessBuilder(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                "--load=module-native-protocol-unix auth-anonymous=1 socket=native",
                "--load=module-null-sink sink_name=loop rate=48000 channels=2 norewinds=1");
        builder.environment().remove("PULSE_SERVER");
        builder.environment().put("HOME", folder);
        builder.environment().put("XDG_RUNTIME_DIR", folder);
        builder.redirectErrorStream(true).redirectOutput(FOLDER.resolve("log").toFile());
        return builder.start();
    }

    private void awaitReady() throws IOException {
        for (int attempt = 0; attempt < 200; attempt++) {
            if (Tools.succeeds(List.of("pactl", "info"))) {
                return;
            }
            if (Tools.ended(server, 50)) {
                break;
            }
        }
        throw new IllegalStateException("The sound server does not start: " + Files.readString(FOLDER.resolve("log")));
    }

    /** Plays a sound to its end; whoever records now hears it. */
    public void plays(Path wav) {
        Tools.run(List.of("paplay", wav.toString()));
    }

    /** The same; tells at every second of it how long it has lasted. */
    public void plays(Path wav, Consumer<Duration> meanwhile) {
        try {
            Process player = new ProcessBuilder("paplay", wav.toString()).start();
            Duration elapsed = Duration.ZERO;
            do {
                meanwhile.accept(elapsed);
                elapsed = elapsed.plusSeconds(1);
            } while (!Tools.ended(player, 1000));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As if the plug was pulled: there is nothing left to record from. */
    public void unplug() {
        Tools.run(List.of("pactl", "unload-module", "module-null-sink"));
    }

    private void stop() {
        server.destroyForcibly();
        Tools.ended(server, TimeUnit.SECONDS.toMillis(10));
    }

    @Override
    public void close() {
        server.destroy();
        if (!Tools.ended(server, TimeUnit.SECONDS.toMillis(10))) {
            stop();
        }
    }
}
